package it.nzd.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {

  @Test
  void shouldNameTheSettingWhenThePortIsTaken() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = new Port("pages", taken.getLocalPort(), "NZD_GATEWAY_PORT");

      assertThatThrownBy(port::requireFree)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + " (pages) is taken by")
          .hasMessageContaining("NZD_GATEWAY_PORT=");
    }
  }

  @Test
  void shouldBeFreeWhenNobodyListens() {
    assertThat(Port.free("pages").isFree()).isTrue();
  }

  @Test
  void shouldUseTheSettingWhenThereIsOne() {
    assertThat(Port.of("pages", 8080, "P", Map.of("P", " 9090 ")).number()).isEqualTo(9090);
    assertThat(Port.of("pages", 8080, "P", Map.of("P", "")).number()).isEqualTo(8080);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "eighty"})
  void shouldRefuseWhatIsNoPort(String given) {
    assertThatThrownBy(() -> Port.of("pages", 8080, "P", Map.of("P", given)))
        .isInstanceOf(Refusal.class)
        .hasMessage("P must be a port between 1 and 65535, not \"%s\".".formatted(given));
  }
}
