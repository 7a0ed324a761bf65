package dev.cairn.engine.oracle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.cairn.engine.Planner;
import org.junit.jupiter.api.Test;

/** The oracle shares no code with what it judges, and nothing that ships knows the solver. */
class ApartTest {
  @Test
  void theOracleUsesNeitherTheAllocatorNorTheChecker() {
    JavaClasses oracle = new ClassFileImporter().importPackages("dev.cairn.engine.oracle");
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.cairn.engine.allocation..", "dev.cairn.engine.check..")
        .check(oracle);
  }

  @Test
  void nothingThatShipsKnowsTheSolver() {
    JavaClasses shipped =
        new ClassFileImporter()
            .importUrl(Planner.class.getProtectionDomain().getCodeSource().getLocation());
    assertThat(shipped.contain(Planner.class)).isTrue();
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.ortools..")
        .check(shipped);
  }
}
