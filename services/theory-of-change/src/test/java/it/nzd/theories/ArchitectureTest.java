package it.nzd.theories;

import it.nzd.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void shouldKeepTheRulesOfARoom() {
    ArchitectureRules.check("theories");
  }
}
