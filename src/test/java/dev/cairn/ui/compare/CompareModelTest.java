package dev.cairn.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.trail.CellChange;
import dev.cairn.trail.PlanCell;
import dev.cairn.trail.PlanDiff;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.calendar.CalendarCell;
import dev.cairn.ui.calendar.CalendarCell.OfDay;
import dev.cairn.ui.calendar.CalendarCell.Outside;
import dev.cairn.ui.calendar.CalendarModel;
import dev.cairn.ui.calendar.CalendarRow;
import dev.cairn.ui.text.Units;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompareModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void aPlanIsTheSameAsItself() {
    CompareModel model = new CompareModel(OtherPlans.alex(), OtherPlans.alex());
    assertThat(model.same()).isTrue();
    assertThat(model.groups(Units.KM_KG)).isEmpty();
    for (CalendarCell cell : cells(model, DayOfWeek.MONDAY)) {
      assertThat(before(cell)).isNull();
    }
  }

  /** Exactly the days whose distance or type differs show what they were. */
  @ParameterizedTest
  @EnumSource(names = {"MONDAY", "SUNDAY", "SATURDAY"})
  void exactlyWhatDiffersShowsWhatItWas(DayOfWeek weekStart) {
    StoredPlan before = OtherPlans.alex();
    StoredPlan after = OtherPlans.sore();
    SortedSet<LocalDate> differing = new TreeSet<>();
    for (CellChange change : PlanDiff.of(before, after).cells()) {
      if (change.cell() == PlanCell.DISTANCE || change.cell() == PlanCell.TYPE) {
        differing.add(change.date());
      }
    }
    assertThat(differing).hasSizeGreaterThan(10);
    SortedSet<LocalDate> shown = new TreeSet<>();
    for (CalendarCell cell : cells(new CompareModel(before, after), weekStart)) {
      if (cell instanceof OfDay day && day.before() != null) {
        shown.add(day.date());
        assertThat(day.sentence()).contains("changed:", "→");
      }
    }
    assertThat(shown).isEqualTo(differing);
  }

  @Test
  void aRootIsToldOnceWithAllItChanged() {
    CompareModel model = new CompareModel(OtherPlans.alex(), OtherPlans.sore());
    List<CompareModel.Group> groups = model.groups(Units.KM_KG);
    assertThat(groups).isNotEmpty();
    assertThat(groups).extracting(CompareModel.Group::title).doesNotHaveDuplicates();
    assertThat(groups)
        .anySatisfy(group -> {
          assertThat(group.title()).isEqualTo("Achilles tendon history applies now");
          assertThat(group.links()).isNotEmpty();
        });
    CalendarModel calendar = model.calendar(Units.KM_KG, DayOfWeek.MONDAY, TODAY);
    for (CompareModel.Group group : groups) {
      for (CompareModel.Link link : group.links()) {
        assertThat(calendar.find(link.place())).as(link.text()).isPresent();
      }
    }
    assertThat(groups)
        .anySatisfy(
            group -> assertThat(group.details()).anyMatch(line -> line.contains("achilles")));
  }

  @Test
  void whatAGroupTellsIsNotToldAgainBesides() {
    CompareModel model = new CompareModel(OtherPlans.alex(), OtherPlans.sore());
    assertThat(model.diff().facts()).isNotEmpty();
    assertThat(model.besides(Units.KM_KG)).noneMatch(line -> line.contains("achilles"));
  }

  @Test
  void aWeekOfTheFirstPlanOnlyIsShownAsGoneAndCountsNothing() {
    CompareModel model = new CompareModel(OtherPlans.alex(), OtherPlans.earlier());
    CalendarModel calendar = model.calendar(Units.KM_KG, DayOfWeek.MONDAY, TODAY);
    assertThat(calendar.rows()).hasSize(12);
    CalendarRow gone = calendar.rows().getLast();
    assertThat(gone.cells().subList(1, 9))
        .allSatisfy(cell -> {
          assertThat(cell).isInstanceOf(Outside.class);
          assertThat(cell.sentence()).endsWith("only in the first plan");
        });
    assertThat(calendar.planned())
        .isEqualTo(
            new CalendarModel(OtherPlans.earlier(), Units.KM_KG, DayOfWeek.MONDAY, TODAY)
                .planned());
  }

  @Test
  void figuresFollowTheUnits() {
    CompareModel model = new CompareModel(OtherPlans.alex(), OtherPlans.sore());
    for (CompareModel.Group group : model.groups(Units.MI_LB)) {
      assertThat(group.title() + group.details() + group.through()).doesNotContain(" km");
    }
  }

  private static List<CalendarCell> cells(CompareModel model, DayOfWeek weekStart) {
    return model.calendar(Units.KM_KG, weekStart, TODAY).rows().stream()
        .flatMap(row -> row.cells().stream())
        .toList();
  }

  private static CalendarCell.@Nullable Before before(CalendarCell cell) {
    return switch (cell) {
      case OfDay day -> day.before();
      case CalendarCell.Total total -> total.before();
      case Outside outside -> outside.before();
      case CalendarCell.Head _ -> null;
    };
  }
}
