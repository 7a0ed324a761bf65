package dev.cairn.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDiffTest {
  private static final String SHINS = "{\"id\":\"alex\",\"snapshot\":{\"injuries\":[\"shins\"]}}";

  @Test
  void aChangeLeadsThroughItsLeverToTheModifier() {
    PlanDiff diff = PlanDiff.of(healthy().plan(), sore().plan());

    CellChange total = only(diff.cells());
    assertThat(total.cell()).isEqualTo(PlanCell.TOTAL);
    assertThat(total.place()).isEqualTo("week/9/total");
    assertThat(total.date()).isEqualTo(LocalDate.of(2027, 1, 25));
    assertThat(total.before()).isEqualTo("55");
    assertThat(total.after()).isEqualTo("49.5");
    Cause cause = only(total.causes());
    assertThat(cause.lever().either().id()).isEqualTo("limit.peak");
    assertThat(only(cause.roots()))
        .isInstanceOfSatisfying(
            Root.ModifierChange.class,
            root -> {
              assertThat(root.change().before()).isNull();
              assertThat(root.change().either().id()).isEqualTo("modifier.shins");
            });
    assertThat(diff.decisions())
        .extracting(change -> change.either().id())
        .containsExactly(
            "plan.modifiers", "limit.peak", "plan.peak", "w09.total", "modifier.shins");
  }

  @Test
  void theOtherWayRoundTheModifierAppliesNoLonger() {
    PlanDiff diff = PlanDiff.of(sore().plan(), healthy().plan());

    Cause cause = only(only(diff.cells()).causes());
    assertThat(cause.lever().either().id()).isEqualTo("limit.peak");
    assertThat(((Root.ModifierChange) only(cause.roots())).change().after()).isNull();
  }

  @Test
  void aFactIsTheRootWhereADecisionLookedAtIt() {
    PlanDiff diff = PlanDiff.of(current("40").plan(), current("42").plan());

    assertThat(diff.facts())
        .containsExactly(new FactChange("snapshot.currentWeeklyKm", "40", "42"));
    Cause cause = only(only(diff.cells()).causes());
    assertThat(cause.lever().either().id()).isEqualTo("plan.start");
    assertThat(cause.roots()).containsExactly(new Root.Told(diff.facts().getFirst()));
  }

  @Test
  void aFactThatMovedNothingIsToldButIsNoCause() {
    PlanDiff diff =
        PlanDiff.of(
            healthy().input("{\"name\":\"Al\"}").plan(), sore().input("{\"age\":3}").plan());

    assertThat(diff.facts())
        .containsExactly(new FactChange("age", null, "3"), new FactChange("name", "\"Al\"", null));
    assertThat(only(diff.cells()).causes()).hasSize(1);
  }

  @Test
  void packDataCountsOnlyWhereThePackIsAnother() {
    TwoPlans before = new TwoPlans().rule("w09.total", "55", "r", "cap=18@pack:running/half#caps");
    TwoPlans after =
        new TwoPlans().km("50").rule("w09.total", "50", "r", "cap=16@pack:running/half#caps");

    assertThat(root(before, after)).isInstanceOf(Root.RuleChange.class);
    assertThat(root(before, after.pack("cd")))
        .isEqualTo(new Root.PackData("running/half#caps", "18", "16"));
    assertThat(PlanDiff.of(before.plan(), after.plan()).packsApart()).containsExactly("running");
  }

  @Test
  void whatWasChosenFromAnotherPackIsSetSideBySide() {
    TwoPlans before = new TwoPlans().rule("w09.total", "55", "r", "w=Eights@pack:running/w#e");
    TwoPlans after =
        new TwoPlans().km("50").pack("cd").rule("w09.total", "50", "r", "w=Fives@pack:running/w#f");

    assertThat(root(before, after)).isEqualTo(new Root.PackData("running/w", "Eights", "Fives"));
  }

  @Test
  void whereNothingBelowDiffersTheRuleDid() {
    TwoPlans before = new TwoPlans().rule("w09.total", "55", "old rule");
    TwoPlans after = new TwoPlans().km("50").rule("w09.total", "50", "new rule").engine("1.1.0");

    assertThat(root(before, after)).isInstanceOf(Root.RuleChange.class);
    assertThat(PlanDiff.of(before.plan(), after.plan()).sameEngine()).isFalse();
  }

  @Test
  void aValueChangedByHandHasNoCause() {
    TwoPlans before = new TwoPlans().rule("w09.total", "55", "r");
    TwoPlans after = new TwoPlans().km("70").type("easy").rule("w09.total", "55", "r");

    PlanDiff diff = PlanDiff.of(before.plan(), after.plan());
    assertThat(diff.cells())
        .extracting(CellChange::cell)
        .containsExactly(PlanCell.TOTAL, PlanCell.TYPE);
    assertThat(diff.cells()).allSatisfy(cell -> assertThat(cell.causes()).isEmpty());
  }

  @Test
  void weeksAreTheSameByTheirDateHoweverTheyAreCounted() {
    TwoPlans ninth = new TwoPlans().rule("w09.total", "55", "r");
    TwoPlans third = new TwoPlans().week(3, "2027-01-25").rule("w03.total", "55", "r");

    PlanDiff diff = PlanDiff.of(ninth.plan(), third.plan());
    assertThat(diff.cells()).isEmpty();
    assertThat(diff.decisions()).isEmpty();
  }

  @Test
  void aWeekOfOnePlanOnlyIsListedWhole() {
    TwoPlans before = new TwoPlans().rule("w09.total", "55", "r");
    TwoPlans after = new TwoPlans().week(9, "2027-02-01").rule("w09.total", "55", "r");

    List<WeekChange> weeks = PlanDiff.of(before.plan(), after.plan()).weeks();
    assertThat(weeks).hasSize(2).noneMatch(WeekChange::shared);
    assertThat(weeks.getFirst().cells())
        .extracting(CellChange::cell, CellChange::after)
        .containsExactly(
            tuple(PlanCell.WEEK_TYPE, null),
            tuple(PlanCell.TOTAL, null),
            tuple(PlanCell.TYPE, null),
            tuple(PlanCell.DISTANCE, null));
  }

  private static TwoPlans healthy() {
    return new TwoPlans()
        .rule("plan.modifiers", "0", "r")
        .rule("limit.peak", "x 1", "r", "modifiers=none@plan.modifiers")
        .rule("plan.peak", "55", "r", "factor=x 1@limit.peak")
        .rule("w09.total", "55", "r", "peak=55@plan.peak");
  }

  private static TwoPlans sore() {
    return new TwoPlans()
        .km("49.5")
        .input(SHINS)
        .modifier("modifier.shins")
        .rule("plan.modifiers", "1", "r", "shins=applies@modifier.shins")
        .rule("limit.peak", "x 0.9", "r", "shins=0.9@modifier.shins")
        .rule("plan.peak", "49.5", "r", "factor=x 0.9@limit.peak")
        .rule("w09.total", "49.5", "r", "peak=49.5@plan.peak");
  }

  private static TwoPlans current(String km) {
    return new TwoPlans()
        .km(km)
        .input("{\"snapshot\":{\"currentWeeklyKm\":" + km + "}}")
        .rule("plan.start", km, "r", "now=" + km + "@fact:snapshot.currentWeeklyKm")
        .rule("w09.total", km, "r", "start=" + km + "@plan.start");
  }

  private static Root root(TwoPlans before, TwoPlans after) {
    return only(only(only(PlanDiff.of(before.plan(), after.plan()).cells()).causes()).roots());
  }

  private static <T> T only(List<T> list) {
    assertThat(list).hasSize(1);
    return list.getFirst();
  }
}
