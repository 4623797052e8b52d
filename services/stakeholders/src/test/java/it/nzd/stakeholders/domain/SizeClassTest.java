package it.nzd.stakeholders.domain;

import static it.nzd.stakeholders.domain.SizeClass.LARGE;
import static it.nzd.stakeholders.domain.SizeClass.MEDIUM;
import static it.nzd.stakeholders.domain.SizeClass.MICRO;
import static it.nzd.stakeholders.domain.SizeClass.SMALL;
import static it.nzd.stakeholders.domain.SizeClass.UNSPECIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SizeClassTest {
  @Test
  void shouldContradictFromTheCeilingOfItsClassOnwards() {
    assertThat(MICRO.contradicts(9)).isFalse();
    assertThat(MICRO.contradicts(10)).isTrue();
    assertThat(SMALL.contradicts(49)).isFalse();
    assertThat(SMALL.contradicts(50)).isTrue();
    assertThat(MEDIUM.contradicts(249)).isFalse();
    assertThat(MEDIUM.contradicts(250)).isTrue();
  }

  @Property
  void shouldNeverContradictWhatIsUnknownOrGreatest(
      @ForAll @IntRange(max = 1_000_000) int persons) {
    assertThat(UNSPECIFIED.contradicts(persons)).isFalse();
    assertThat(LARGE.contradicts(persons)).isFalse();
  }

  @Property
  void shouldContradictNoGreaterClassThanOneItAllows(
      @ForAll @IntRange(max = 1_000_000) int persons, @ForAll @IntRange(min = 1, max = 3) int at) {
    var one = SizeClass.values()[at];
    var greater = SizeClass.values()[at + 1];

    if (greater.contradicts(persons)) {
      assertThat(one.contradicts(persons)).isTrue();
    }
  }
}
