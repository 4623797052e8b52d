package it.nzd.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Everything that rests on the gateway's key: AES-GCM for what is kept elsewhere and HMAC for what
 * is bound to a session. The two keys are derived from the one that is configured.
 */
public final class Seal {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int MIN_KEY = 16;

  private final SecretKey sealing;
  private final SecretKey binding;
  private final SecureRandom random;

  /**
   * A seal.
   *
   * @param key the configured key: text of 16 characters or more, best 32 random bytes in base64
   */
  public Seal(String key, SecureRandom random) {
    if (key.length() < MIN_KEY) {
      throw new IllegalArgumentException("The session key needs at least 16 characters");
    }
    this.random = random;
    var root = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    this.sealing = new SecretKeySpec(mac(root, "seal"), "AES");
    this.binding = new SecretKeySpec(mac(root, "bind"), "HmacSHA256");
  }

  /** Encrypts; what it is for is part of the seal. */
  public byte[] seal(byte[] plain, String purpose) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, purpose);
      var sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not there", e);
    }
  }

  /** Decrypts; empty for anything that was not sealed with this key for this purpose. */
  public Optional<byte[]> open(byte[] sealed, String purpose) {
    if (sealed.length <= NONCE) {
      return Optional.empty();
    }
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), purpose);
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** A text that only the holder of the key can make for another. */
  public String bound(String text) {
    return encode(mac(binding, text));
  }

  /** A new id of 256 random bits. */
  public String newId() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return encode(bytes);
  }

  /** The hash under which an id is kept. */
  public static String hash(String id) {
    try {
      return encode(
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is not there", e);
    }
  }

  /** Compares in a time that tells nothing. */
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] mac(SecretKey key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC is not there", e);
    }
  }
}
