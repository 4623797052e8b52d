package it.nzd.platform.operation;

/** How far background work is. */
public interface Progress {
  /** Resource name of the work; empty where nobody asked for it as an operation. */
  default String operation() {
    return "";
  }

  /** Where an earlier attempt got, as it said itself; empty at the beginning. */
  String checkpoint();

  /** Steps that an earlier attempt had done. */
  int done();

  /**
   * Tells that a step is done. Stored now and then, not every time.
   *
   * @param done steps done
   * @param total steps in all; 0 while not known
   * @param checkpoint what the work needs to go on from here
   * @throws OperationStopped when the work was cancelled, taken over or the service stops: let it
   *     pass
   */
  void at(int done, int total, String checkpoint);
}
