package it.nzd.decisions.domain;

import java.util.Optional;

/**
 * The ballot boxes. They tell no events and no list shows them, so that a ballot stays hidden until
 * its vote is closed.
 */
public interface BallotBoxes {
  /** Opens an empty box; one that is there stays as it is. */
  void open(String name);

  /** The box of a vote. */
  Optional<BallotBox> find(String name);

  /** Puts a ballot in; of many at once for a seat exactly one is taken. */
  BallotBox.Put put(String name, Ballot ballot);

  /** Closes a box for good; closing it again gives the same. */
  BallotBox seal(String name);
}
