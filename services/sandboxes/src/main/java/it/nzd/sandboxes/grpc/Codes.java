package it.nzd.sandboxes.grpc;

/** Values of closed lists, to and from the contract, whose constants carry the name of the list. */
final class Codes {
  private Codes() {}

  /** The contract's constant of a value. */
  static <P extends Enum<P>> P toProto(Class<P> list, String prefix, Enum<?> value) {
    return Enum.valueOf(list, prefix + value.name());
  }

  /** The value of a constant; the contract has checked that it is one. */
  static <D extends Enum<D>> D fromProto(Class<D> list, String prefix, Enum<?> constant) {
    return Enum.valueOf(list, constant.name().substring(prefix.length()));
  }
}
