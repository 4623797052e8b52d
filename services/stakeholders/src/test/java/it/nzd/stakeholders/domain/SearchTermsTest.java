package it.nzd.stakeholders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SearchTermsTest {
  @Test
  void shouldForgetCaseAccentsAndSigns() {
    assertThat(SearchTerms.words("L'Unità d'ÀRREDO S.r.l. – 雨"))
        .containsExactly("l", "unita", "d", "arredo", "s", "r", "雨");
  }

  @Test
  void shouldHoldEveryBeginning() {
    assertThat(SearchTerms.beginnings(List.of("Lana Lago")))
        .containsExactly("l", "la", "lan", "lana", "lag", "lago");
  }

  @Property
  void shouldFindAWordByAnyOfItsBeginnings(@ForAll @StringLength(max = 40) String text) {
    var terms = SearchTerms.beginnings(List.of(text));

    for (var word : SearchTerms.words(text)) {
      for (int end = 0; end < word.length(); ) {
        end = word.offsetByCodePoints(end, 1);
        assertThat(terms).contains(word.substring(0, end));
      }
    }
  }

  @Property
  void shouldNormaliseOnceForAll(@ForAll @StringLength(max = 40) String text) {
    var once = SearchTerms.normalised(text);

    assertThat(SearchTerms.words(once)).isEqualTo(SearchTerms.words(text));
  }
}
