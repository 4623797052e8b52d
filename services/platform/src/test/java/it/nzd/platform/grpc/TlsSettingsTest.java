package it.nzd.platform.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.exceptions.ConfigurationException;
import org.junit.jupiter.api.Test;

class TlsSettingsTest {
  @Test
  void shouldBeOffWithoutFiles() {
    assertThat(new TlsSettings("", "", "").isOn()).isFalse();
  }

  @Test
  void shouldRefuseHalfAProtection() {
    var half = new TlsSettings("service.crt", "", "");

    assertThatThrownBy(half::channel)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("together");
    assertThatThrownBy(half::server).isInstanceOf(ConfigurationException.class);
  }
}
