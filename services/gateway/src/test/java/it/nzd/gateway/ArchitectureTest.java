package it.nzd.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "it.nzd.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule roomsDoNotGoRoundInCircles =
      slices().matching("it.nzd.gateway.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noServiceIsKnownByName =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "it.nzd.stakeholders..",
              "it.nzd.consultations..",
              "it.nzd.indicators..",
              "it.nzd.sandboxes..",
              "it.nzd.activity..",
              "it.nzd.theories..");

  @ArchTest
  static final ArchRule timeAndChanceComeFromOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("it.nzd.gateway.config..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callConstructor(SecureRandom.class);
}
