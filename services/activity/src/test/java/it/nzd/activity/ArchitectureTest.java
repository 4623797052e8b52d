package it.nzd.activity;

import it.nzd.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void shouldKeepTheRooms() {
    ArchitectureRules.check("activity");
  }
}
