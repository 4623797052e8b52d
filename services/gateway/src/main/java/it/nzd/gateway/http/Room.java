package it.nzd.gateway.http;

import java.util.concurrent.CompletionStage;

/** A part of the gateway that answers some paths. */
public interface Room {

  /** What measurements call it. */
  String name();

  /** True if the room answers a path, given as it came. */
  boolean serves(String path);

  /** Answers; a refusal is a {@link RefusedException}, thrown or in the stage. */
  CompletionStage<Reply> answer(Visit visit);
}
