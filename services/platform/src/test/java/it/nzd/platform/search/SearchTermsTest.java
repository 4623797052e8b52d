package it.nzd.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class SearchTermsTest {
  @Example
  void shouldFindWithoutCaseAccentsAndWholeWords() {
    var stored = SearchTerms.stored(List.of("Società Tintoria «Bisènzio» 2 S.r.l."));

    assertThat(stored).containsAll(SearchTerms.wanted("TINTO bisenz"));
    assertThat(stored).containsAll(SearchTerms.wanted("societa' 2"));
    assertThat(stored).doesNotContainAnyElementsOf(SearchTerms.wanted("intoria"));
  }

  @Example
  void shouldTakeLongWordsByTheirFirstTwelveLetters() {
    var stored = SearchTerms.stored(List.of("decarbonizzazione"));

    assertThat(stored)
        .hasSize(11)
        .contains("de", "decarbonizza")
        .doesNotContain("d", "decarbonizzaz");
    assertThat(stored).containsAll(SearchTerms.wanted("decarbonizzazione"));
    assertThat(stored).containsAll(SearchTerms.wanted("decarbonizzaz"));
  }

  @Example
  void shouldSayNothingOfSingleLetters() {
    assertThat(SearchTerms.wanted(" a , è ")).isEmpty();
    assertThat(SearchTerms.wanted("fase 2")).containsExactly("fase", "2");
  }

  @Example
  void shouldForgiveSpelling() {
    var stored = SearchTerms.storedWithTrigrams(List.of("Tintoria Bisenzio"));

    assertThat(SearchTerms.likeness(SearchTerms.trigrams("tintorria"), stored))
        .isBetween(0.6, 0.99);
    assertThat(SearchTerms.likeness(SearchTerms.trigrams("tintoria"), stored)).isEqualTo(1);
    assertThat(SearchTerms.likeness(SearchTerms.trigrams("quarz"), stored)).isLessThan(0.2);
    assertThat(SearchTerms.likeness(SearchTerms.trigrams(""), stored)).isZero();
  }

  @Property
  void shouldFindEveryTextByItself(@ForAll @StringLength(max = 60) String text) {
    var stored = SearchTerms.stored(List.of(text));

    assertThat(stored).containsAll(SearchTerms.wanted(text));
    assertThat(stored).containsAll(SearchTerms.wanted(text.toUpperCase(java.util.Locale.ITALIAN)));
  }

  @Property
  void shouldNormaliseOnce(@ForAll String text) {
    var once = SearchTerms.normalised(text);

    assertThat(SearchTerms.normalised(once)).isEqualTo(once);
  }

  @Property
  void shouldKeepTermsShortAndFew(@ForAll List<String> texts) {
    assertThat(SearchTerms.storedWithTrigrams(texts))
        .hasSizeLessThanOrEqualTo(2_000)
        .doesNotHaveDuplicates()
        .allSatisfy(term -> assertThat(term.codePointCount(0, term.length())).isBetween(1, 12));
  }
}
