package dev.cairn.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Function;

/**
 * What the design asks of the code, said of any tree of packages so that a planted twin can break
 * it.
 */
enum Law {
  ARROWS_RUN_DOWN(Boundaries::arrowsRunDown),
  NO_CYCLES(Boundaries::noCycles),
  MODEL_IS_BARE(Boundaries::modelIsBare),
  DATABASE_ONLY_IN_STORE(Boundaries::databaseOnlyInStore),
  JAVAFX_ONLY_IN_UI_AND_APP(Boundaries::javafxOnlyInUiAndApp),
  VIEW_MODELS_HOLD_NO_WIDGETS(Boundaries::viewModelsHoldNoWidgets),
  THREADS_ONLY_IN_WORK(Purity::threadsOnlyInWork),
  PLANNING_SEES_NO_CLOCK(Purity::planningSeesNoClock),
  PLANNING_SEES_NO_CHANCE(Purity::planningSeesNoChance),
  PLANNING_KEEPS_ITS_ORDER(Purity::planningKeepsItsOrder),
  PLANNING_REACHES_NO_MODEL_OR_WRITER(Purity::planningReachesNoModelOrWriter);

  private final Function<Tree, ArchRule> rule;

  Law(Function<Tree, ArchRule> rule) {
    this.rule = rule;
  }

  ArchRule in(Tree tree) {
    return rule.apply(tree);
  }

  /** The package of the classes that break this law. */
  String twin() {
    return "dev.cairn.architecture.planted." + name().toLowerCase(Locale.ROOT).replace("_", "");
  }
}
