package it.nzd.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The rules every service's rooms keep. A service's ArchitectureTest calls {@link #check}. */
public final class ArchitectureRules {
  private static final List<String> CONTEXTS =
      List.of(
          "stakeholders",
          "theories",
          "sandboxes",
          "barriers",
          "indicators",
          "consultations",
          "decisions",
          "activity",
          "gateway");

  private ArchitectureRules() {}

  /**
   * Checks a service.
   *
   * @param context its context code
   * @throws AssertionError naming each class that breaks a rule
   */
  public static void check(String context) {
    var base = "it.nzd." + context;
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/v1/"))
            .withImportOption(location -> !location.contains("$Introspection"))
            .importPackages(base);
    noClasses()
        .that()
        .resideInAPackage(base + ".domain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.micronaut..", "com.mongodb..", "org.bson..", "com.google.protobuf..", "io.grpc..")
        .because("the domain is plain Java")
        .allowEmptyShould(true)
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage(base + ".domain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            base + ".application..", base + ".persistence..", base + ".grpc..", base + ".config..")
        .allowEmptyShould(true)
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage(base + ".application..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            base + ".persistence..", base + ".grpc..", "com.mongodb..", "org.bson..")
        .allowEmptyShould(true)
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage(base + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others(context))
        .because("no service imports a neighbour's code")
        .check(classes);
    noClasses()
        .that()
        .resideOutsideOfPackage(base + ".config..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .because("time and identifiers are injected")
        .check(classes);
    slices()
        .matching(base + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
    ReasonsInContract.check(context, classes);
  }

  private static String[] others(String context) {
    return CONTEXTS.stream()
        .filter(other -> !other.equals(context))
        .flatMap(
            other ->
                Arrays.stream(
                        new String[] {"domain", "application", "persistence", "grpc", "config"})
                    .map(room -> "it.nzd." + other + "." + room + ".."))
        .toArray(String[]::new);
  }
}
