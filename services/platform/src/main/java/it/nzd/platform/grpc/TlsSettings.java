package it.nzd.platform.grpc;

import io.grpc.ChannelCredentials;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.ServerCredentials;
import io.grpc.TlsChannelCredentials;
import io.grpc.TlsServerCredentials;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.bind.annotation.Bindable;
import java.io.File;
import java.io.IOException;

/**
 * Mutual TLS between gateway and services. Without files calls travel in clear text, which is right
 * on the loopback interface only.
 *
 * @param certificate PEM file with this service's certificate chain
 * @param key PEM file with its private key
 * @param trust PEM file with the authorities whose certificates are accepted
 */
@ConfigurationProperties("nzd.grpc.tls")
public record TlsSettings(
    @Bindable(defaultValue = "") String certificate,
    @Bindable(defaultValue = "") String key,
    @Bindable(defaultValue = "") String trust) {

  /**
   * Whether calls are encrypted. Some files without the others are refused: half a protection is
   * none.
   */
  public boolean isOn() {
    boolean any = !certificate.isEmpty() || !key.isEmpty() || !trust.isEmpty();
    boolean all = !certificate.isEmpty() && !key.isEmpty() && !trust.isEmpty();
    if (any && !all) {
      throw new ConfigurationException("nzd.grpc.tls needs certificate, key and trust together");
    }
    return all;
  }

  /** What a server shows, and asks of its callers. */
  public ServerCredentials server() {
    if (!isOn()) {
      return InsecureServerCredentials.create();
    }
    try {
      return TlsServerCredentials.newBuilder()
          .keyManager(new File(certificate), new File(key))
          .trustManager(new File(trust))
          .clientAuth(TlsServerCredentials.ClientAuth.REQUIRE)
          .build();
    } catch (IOException e) {
      throw new ConfigurationException("The files of nzd.grpc.tls cannot be read", e);
    }
  }

  /** What a caller shows, and asks of the server. */
  public ChannelCredentials channel() {
    if (!isOn()) {
      return InsecureChannelCredentials.create();
    }
    try {
      return TlsChannelCredentials.newBuilder()
          .keyManager(new File(certificate), new File(key))
          .trustManager(new File(trust))
          .build();
    } catch (IOException e) {
      throw new ConfigurationException("The files of nzd.grpc.tls cannot be read", e);
    }
  }
}
