package it.nzd.consultations;

import it.nzd.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void shouldKeepTheRulesOfEveryService() {
    ArchitectureRules.check("consultations");
  }
}
