package it.nzd.platform.store;

/**
 * Which page to read.
 *
 * @param size how many at most, from 1 to 200
 * @param token token of the page before; empty for the first page
 * @param fingerprint hash of everything else the list was asked for: a token fits only the query
 *     that gave it
 */
public record PageRequest(int size, String token, String fingerprint) {
  private static final int DEFAULT = 50;
  private static final int MOST = 200;

  /** The page a list request asks for; size 0 means 50, more than 200 is taken as 200. */
  public static PageRequest of(com.google.protobuf.Message request) {
    var type = request.getDescriptorForType();
    var sizeField = type.findFieldByName("page_size");
    var tokenField = type.findFieldByName("page_token");
    int asked = (int) request.getField(sizeField);
    var rest = request.toBuilder().clearField(sizeField).clearField(tokenField).build();
    return new PageRequest(
        asked == 0 ? DEFAULT : Math.min(asked, MOST),
        (String) request.getField(tokenField),
        PageTokens.fingerprint(rest));
  }

  /** The first page of a list that no caller asked for. */
  public static PageRequest first(int size) {
    return new PageRequest(size, "", "");
  }
}
