package it.nzd.gateway.config;

import io.grpc.ChannelCredentials;
import io.grpc.InsecureChannelCredentials;
import io.grpc.TlsChannelCredentials;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.bind.annotation.Bindable;
import java.io.File;
import java.io.IOException;
import java.util.List;

/**
 * Mutual TLS towards the services, with the keys that they have too. Without files calls travel in
 * clear text, which is right on the loopback interface only.
 *
 * @param certificate PEM file with the gateway's certificate chain
 * @param key PEM file with its private key
 * @param trust PEM file with the authorities whose certificates are accepted
 */
@ConfigurationProperties("nzd.grpc.tls")
public record TlsSettings(
    @Bindable(defaultValue = "") String certificate,
    @Bindable(defaultValue = "") String key,
    @Bindable(defaultValue = "") String trust) {

  /** What the gateway shows, and asks of a service; some files without the others are refused. */
  ChannelCredentials channel() {
    var files = List.of(certificate, key, trust);
    if (files.stream().allMatch(String::isEmpty)) {
      return InsecureChannelCredentials.create();
    }
    if (files.stream().anyMatch(String::isEmpty)) {
      throw new ConfigurationException("nzd.grpc.tls needs certificate, key and trust together");
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
