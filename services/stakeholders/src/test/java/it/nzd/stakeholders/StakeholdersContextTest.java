package it.nzd.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import it.nzd.platform.access.Standings;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.stakeholders.application.CityService;
import it.nzd.stakeholders.application.LocalStandings;
import it.nzd.stakeholders.domain.Ateco;
import it.nzd.stakeholders.testing.RegistryStore;
import it.nzd.store.testing.TestStore;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StakeholdersContextTest {
  private static final int DIVISIONS_OF_ATECO_2007 = 88;

  @Test
  void shouldAnswerStandingsItselfAndKnowTheActivities() {
    try (var store = new RegistryStore(TestStore.uri())) {
      assertThat(store.bean(Standings.class)).isInstanceOf(LocalStandings.class);
      assertThat(store.bean(Ateco.class).divisions()).hasSize(DIVISIONS_OF_ATECO_2007);
      assertThat(store.bean(Ateco.class).knows("13.30.00")).isTrue();
    }
  }

  @Test
  void shouldBeAbsentFromTheContextsOfOtherServices() {
    Map<String, Object> settings = new java.util.HashMap<>(new TestIdentity().settings());
    settings.put("nzd.service", "indicators");

    try (var other = ApplicationContext.builder().properties(settings).start()) {
      assertThat(other.containsBean(CityService.class)).isFalse();
      assertThat(other.containsBean(LocalStandings.class)).isFalse();
    }
  }
}
