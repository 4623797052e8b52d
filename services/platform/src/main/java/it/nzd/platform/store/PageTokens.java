package it.nzd.platform.store;

import com.google.protobuf.Message;
import io.micronaut.context.annotation.Value;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import it.nzd.platform.id.Ids;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * Page tokens: where the page before ended, signed, and bound to the query that gave them. They
 * grant nothing. Replicas of a service share the key, {@code nzd.page-token-key}
 * [NZD_PAGE_TOKEN_KEY].
 */
@Singleton
public final class PageTokens {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int DIGEST_BYTES = 16;

  private final SecretKeySpec key;

  public PageTokens(@Value("${nzd.page-token-key:}") String key) {
    var bytes = key.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0) {
      bytes = new byte[32];
      new SecureRandom().nextBytes(bytes);
    }
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /** Hash of a list request without its page fields. */
  public static String fingerprint(Message request) {
    var digest = Ids.sha256();
    digest.update(request.getDescriptorForType().getFullName().getBytes(StandardCharsets.UTF_8));
    digest.update(request.toByteArray());
    return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
  }

  /** Token of the page after a document. */
  public String after(BsonValue sortValue, String id, String fingerprint) {
    var content =
        new BsonDocument("v", sortValue)
            .append("i", new BsonString(id))
            .append("f", new BsonString(fingerprint));
    var raw = new RawBsonDocument(content, new org.bson.codecs.BsonDocumentCodec());
    var bytes = new byte[raw.getByteBuffer().remaining()];
    raw.getByteBuffer().get(bytes);
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString(bytes) + "." + encoder.encodeToString(digest(bytes));
  }

  /** Token of the page after something that is found again by its id alone. */
  public String after(String id, String fingerprint) {
    return after(BsonNull.VALUE, id, fingerprint);
  }

  /**
   * Where the page before ended.
   *
   * @throws ServiceException PAGE_TOKEN_INVALID for a token that was not given here, or by another
   *     query
   */
  public Place read(String token, String fingerprint) {
    try {
      var parts = token.split("\\.", -1);
      var bytes = Base64.getUrlDecoder().decode(parts[0]);
      var isOurs =
          parts.length == 2
              && MessageDigest.isEqual(digest(bytes), Base64.getUrlDecoder().decode(parts[1]));
      if (isOurs) {
        var content = new RawBsonDocument(bytes);
        if (content.getString("f").getValue().equals(fingerprint)) {
          return new Place(content.get("v", BsonNull.VALUE), content.getString("i").getValue());
        }
      }
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    throw invalid();
  }

  /**
   * Where a page ended.
   *
   * @param sortValue value of the sort field of its last document
   * @param id id of its last document
   */
  public record Place(BsonValue sortValue, String id) {}

  private byte[] digest(byte[] content) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return java.util.Arrays.copyOf(mac.doFinal(content), DIGEST_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ServiceException invalid() {
    var reason = PlatformReason.PAGE_TOKEN_INVALID;
    return new ServiceException(
        reason, Map.of(), List.of(new Violation("page_token", reason.name(), reason.template())));
  }
}
