package dev.cairn.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** Laws about which package may know which other, and which library. */
final class Boundaries {
  private Boundaries() {}

  static ArchRule arrowsRunDown(Tree tree) {
    return classes().should(new UseOnlyWhatIsBelow(tree));
  }

  static ArchRule noCycles(Tree tree) {
    return slices().matching(tree.root() + ".(**)").should().beFreeOfCycles();
  }

  static ArchRule modelIsBare(Tree tree) {
    return noClasses()
        .that(tree.areIn("model"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            tree.root() + ".json..",
            "tools.jackson..",
            "com.fasterxml..",
            "java.sql..",
            "javax.sql..",
            "..javafx..")
        .allowEmptyShould(true);
  }

  static ArchRule databaseOnlyInStore(Tree tree) {
    return noClasses()
        .that(tree.areOutside("store"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");
  }

  static ArchRule javafxOnlyInUiAndApp(Tree tree) {
    return noClasses()
        .that(tree.areOutside("ui", "app"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..javafx..");
  }

  static ArchRule viewModelsHoldNoWidgets(Tree tree) {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..javafx.scene..", "..javafx.stage..", "atlantafx..", "org.controlsfx..")
        .allowEmptyShould(true);
  }
}
