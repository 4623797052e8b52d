package it.nzd.indicators.domain.intervention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a scenario is computed from.
 *
 * @param supposition what it supposes
 * @param members its interventions
 * @param unread names of interventions that are not there any more
 * @param factors factors by carrier
 * @param exportFactor factor of exported electricity
 */
public record ScenarioInputs(
    Supposition supposition,
    List<Member> members,
    List<String> unread,
    Map<Carrier, Priced> factors,
    Optional<Priced> exportFactor) {
  public ScenarioInputs {
    members = List.copyOf(members);
    unread = List.copyOf(unread);
    var sorted = new EnumMap<Carrier, Priced>(Carrier.class);
    sorted.putAll(factors);
    factors = Collections.unmodifiableMap(sorted);
  }

  /**
   * An intervention at one revision.
   *
   * @param startYear first year in which it works in the scenario; 0 when not known
   */
  public record Member(String name, long revision, Intervention intervention, int startYear) {
    /** Last year in which it works; 0 when not known. */
    int lastYear() {
      int life = intervention.works().lifeYears();
      return startYear == 0 || life == 0 ? 0 : startYear + life - 1;
    }

    boolean isTimed() {
      return lastYear() != 0;
    }

    boolean worksIn(int year) {
      return isTimed() && year >= startYear && year <= lastYear();
    }
  }

  /** SHA-256 of all numbers, in an order of its own: shuffled interventions have the same. */
  String hash(Map<String, String> methods) {
    var text = new StringBuilder(methods.toString()).append(supposition);
    members.stream()
        .sorted(java.util.Comparator.comparing(Member::name))
        .forEach(member -> text.append('\n').append(line(member)));
    unread.stream().sorted().forEach(name -> text.append('\n').append(name));
    factors.forEach((carrier, one) -> text.append('\n').append(carrier).append(line(one)));
    exportFactor.ifPresent(one -> text.append("\nexport").append(line(one)));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(Member member) {
    var one = member.intervention();
    return String.join(
        "|",
        member.name(),
        Integer.toString(member.startYear()),
        one.plot().toString(),
        one.uses().toString(),
        one.solar().toString(),
        one.works().toString(),
        one.carriers().toString(),
        one.realises());
  }

  private static String line(Priced one) {
    return one.name() + one.factor().unit() + one.factor().values();
  }
}
