package dev.cairn.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.WeekType;
import dev.cairn.trail.Places;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.trail.UnknownPlace;
import dev.cairn.ui.calendar.CalendarCell.Total;
import dev.cairn.ui.calendar.CalendarModel.Spot;
import dev.cairn.ui.text.Units;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarModelTest {
  private static final LocalDate BEFORE = LocalDate.of(2026, 11, 21);
  private static final BigDecimal METRE = new BigDecimal("0.001");

  static Stream<Arguments> plansAndWeekStarts() {
    return SamplePlans.names().stream()
        .flatMap(name ->
            Stream.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)
                .map(start -> Arguments.of(name, start)));
  }

  @ParameterizedTest
  @MethodSource("plansAndWeekStarts")
  void rowsAddUpToThePlan(String name, DayOfWeek start) {
    StoredPlan plan = SamplePlans.of(name);
    CalendarModel model = new CalendarModel(plan, Units.KM_KG, start, BEFORE);
    BigDecimal weeks =
        plan.weeks().stream().map(StoredWeek::km).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal rounding = METRE.multiply(BigDecimal.valueOf(7L * plan.weeks().size()));
    assertThat(model.training().subtract(weeks).abs()).isLessThanOrEqualTo(rounding);
    assertThat(model.rows().stream().map(CalendarRow::training).reduce(BigDecimal::add))
        .hasValue(model.training());
    for (CalendarRow row : model.rows()) {
      assertThat(row.start().getDayOfWeek()).isEqualTo(start);
      assertThat(row.whole()).isEqualTo(start == DayOfWeek.MONDAY);
    }
  }

  @ParameterizedTest
  @MethodSource("plansAndWeekStarts")
  void everyCellLeadsToAPlaceAndIsFoundThere(String name, DayOfWeek start) throws UnknownPlace {
    StoredPlan plan = SamplePlans.of(name);
    Places places = new Places(plan);
    CalendarModel model = new CalendarModel(plan, Units.KM_KG, start, BEFORE);
    int days = 0;
    for (CalendarRow row : model.rows()) {
      for (CalendarCell cell : row.cells()) {
        assertThat(cell.sentence()).isNotBlank().doesNotContain("{", "null");
        if (cell instanceof CalendarCell.Outside) {
          continue;
        }
        assertThat(places.resolve(cell.place())).isNotEmpty();
        assertThat(model.find(cell.place()).map(spot -> model.cell(spot).place()))
            .hasValue(cell.place());
        days += cell instanceof CalendarCell.OfDay ? 1 : 0;
      }
    }
    assertThat(days).isEqualTo(7 * plan.weeks().size());
  }

  @ParameterizedTest
  @MethodSource("plansAndWeekStarts")
  void aSumThatIsNoTotalOfThePlanLeadsToItsDays(String name, DayOfWeek start) throws UnknownPlace {
    StoredPlan plan = SamplePlans.of(name);
    Places places = new Places(plan);
    CalendarModel model = new CalendarModel(plan, Units.KM_KG, start, BEFORE);
    for (CalendarRow row : model.rows()) {
      Total total = row.total();
      BigDecimal sum = BigDecimal.ZERO;
      for (CalendarCell.Part part : total.parts()) {
        assertThat(places.resolve(part.place())).isNotEmpty();
        sum = sum.add(new BigDecimal(part.figure()));
      }
      if (row.whole()) {
        assertThat(total.parts()).isEmpty();
      } else if (!model.figures().rounded() && plan.grid() == dev.cairn.model.Grid.KM) {
        assertThat(sum).isEqualByComparingTo(total.figure());
      }
    }
  }

  @Test
  void aCellIsASentence() {
    CalendarModel model = alex(Units.KM_KG, DayOfWeek.MONDAY);
    assertThat(model.cell(new Spot(8, 7)).sentence())
        .isEqualTo("Week 9, Sunday 31 January, long run, 18.0 kilometres, peak week");
    assertThat(model.cell(new Spot(8, 1)).sentence())
        .isEqualTo("Week 9, Monday 25 January, rest, peak week");
    assertThat(model.cell(new Spot(11, 8)).sentence())
        .isEqualTo("Week 12, planned 22.0 kilometres besides the race, race week");
    assertThat(model.planned()).isEqualTo("Planned · 529.5 km");
  }

  @Test
  void rowsThatBeginOnSundayBearTheirDateAndTellTheirDays() {
    CalendarModel model = alex(Units.KM_KG, DayOfWeek.SUNDAY);
    assertThat(model.rows()).hasSize(13);
    CalendarRow row = model.rows().get(8);
    assertThat(row.head().name()).isEqualTo("24 Jan");
    assertThat(row.head().detail()).isEqualTo("W8–9");
    assertThat(row.type()).isEqualTo(WeekType.PEAK);
    assertThat(row.total().figure()).isEqualTo("54.5");
    assertThat(row.total().place()).isEqualTo("week/9");
    assertThat(row.total().sentence())
        .isEqualTo(
            "Sunday 24 January to Saturday 30 January, 54.5 kilometres in all:"
                + " Sun 17.5, Tue 12.5, Thu 12.5, Sat 12.0; days of W8–9");
    assertThat(model.rows().getFirst().cells().get(1)).isInstanceOf(CalendarCell.Outside.class);
  }

  @Test
  void milesAreShownToATenthAndQuarterMilesExactly() {
    assertThat(alex(Units.MI_LB, DayOfWeek.MONDAY).rows().get(8).total().figure())
        .isEqualTo("34.2");
    CalendarModel grace =
        new CalendarModel(SamplePlans.of("grace"), Units.MI_LB, DayOfWeek.MONDAY, BEFORE);
    assertThat(grace.rows().get(8).total().figure()).isEqualTo("34.00");
    assertThat(grace.rows().get(8).cells().get(7))
        .isInstanceOfSatisfying(
            CalendarCell.OfDay.class, day -> assertThat(day.figure()).isEqualTo("10.25"));
    for (CalendarRow row : grace.rows()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (CalendarCell cell : row.cells()) {
        if (cell instanceof CalendarCell.OfDay day
            && day.kind() != RunKind.RACE
            && !day.figure().isEmpty()) {
          sum = sum.add(new BigDecimal(day.figure()));
        }
      }
      assertThat(sum).isEqualByComparingTo(row.total().figure());
    }
  }

  @Test
  void racesOnTheWayBearTheirRank() {
    CalendarModel nadia =
        new CalendarModel(SamplePlans.of("nadia"), Units.KM_KG, DayOfWeek.MONDAY, BEFORE);
    Spot race = nadia.find("day/2027-01-24").orElseThrow();
    assertThat(nadia.cell(race).sentence())
        .isEqualTo("Week 8, Sunday 24 January, B race, 10.0 kilometres, build week");
    assertThat(nadia.rows().get(race.row()).total().addition()).isEqualTo("+ race");
    CalendarModel sven =
        new CalendarModel(SamplePlans.of("sven"), Units.KM_KG, DayOfWeek.MONDAY, BEFORE);
    Spot trainedThrough = sven.find("day/2027-01-07").orElseThrow();
    assertThat(sven.cell(trainedThrough).sentence()).contains("C race, 9.0 kilometres");
    assertThat(sven.rows().get(trainedThrough.row()).total().addition()).isEmpty();
  }

  @Test
  void todayAndThePastAreMarked() {
    LocalDate today = LocalDate.of(2026, 12, 16);
    CalendarModel model =
        new CalendarModel(SamplePlans.of("alex"), Units.KM_KG, DayOfWeek.MONDAY, today);
    List<CalendarCell.OfDay> days =
        model.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(CalendarCell.OfDay.class::isInstance)
            .map(CalendarCell.OfDay.class::cast)
            .toList();
    assertThat(days.stream().filter(CalendarCell.OfDay::today).map(CalendarCell.OfDay::date))
        .containsExactly(today);
    assertThat(days.stream().filter(CalendarCell.OfDay::past)).hasSize(16);
    assertThat(model.findToday()).hasValue(new Spot(2, 3));
    assertThat(alex(Units.KM_KG, DayOfWeek.MONDAY).findToday()).isEmpty();
  }

  @Test
  void aDecisionIsFoundAtItsCell() {
    CalendarModel model = alex(Units.KM_KG, DayOfWeek.MONDAY);
    assertThat(model.find("w09.sun.distance")).hasValue(new Spot(8, 7));
    assertThat(model.find("plan.longest")).hasValue(new Spot(8, 7));
    assertThat(model.find("plan.peak")).hasValue(new Spot(8, 8));
    assertThat(model.find("plan.firstQuality")).hasValue(new Spot(4, 2));
    assertThat(model.find("plan.weeks")).isEmpty();
  }

  private static CalendarModel alex(Units units, DayOfWeek start) {
    return new CalendarModel(SamplePlans.of("alex"), units, start, BEFORE);
  }
}
