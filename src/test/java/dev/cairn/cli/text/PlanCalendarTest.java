package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.cli.HandMadePlan;
import dev.cairn.model.Athlete;
import dev.cairn.model.Grid;
import dev.cairn.trail.ExplainedPlan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanCalendarTest {
  private static final Athlete ALEX = HandMadePlan.alex(Grid.KM);
  private static final ExplainedPlan PLAN = HandMadePlan.fiveWeeks(Grid.KM);

  @Test
  void readsLikeAPlanOnAWall() {
    assertThat(new PlanCalendar(new Ink(false)).text(ALEX, PLAN))
        .isEqualTo(
            """
            Alex, 32 · half marathon on Sunday 3 January 2027
            5 weeks from 30 November 2026 · goal improve · 4 runs a week · peak 50 km in week 4

            Base 2 weeks (40 %) · first tempo week 3 · peak 50 km week 4 · long run at most 15.5 km

            week    from  type      Mon    Tue        Wed  Thu          Fri  Sat        Sun          km
               1  30 Nov  base      ·      easy  9.5  ·    steady  8.0  ·    easy  9.5  long 13.0  40.0
               2   7 Dec  recovery  cross  easy  7.5  ·    rec     6.5  ·    easy  8.0  long 10.0  32.0
               3  14 Dec  build     ·      easy 11.0  ·    tempo  10.5  ·    easy  9.5  long 14.5  45.5
               4  21 Dec  peak      ·      easy 12.0  ·    int    11.5  ·    easy 11.0  long 15.5  50.0
               5  28 Dec  race      ·      rp    8.0  ·    easy    8.0  ·    easy  4.0  RACE 21.1  20.0

            Sessions
               3  Thu 17 Dec  tempo      Cruise intervals, 62 min: 2 km easy,
                                         3 x 8 min threshold at 5:05-5:12 /km with 2 min easy after each,
                                         4 x 20 s fast and relaxed with 1 min easy after each, about 2.4 km easy
               4  Thu 24 Dec  intervals  Kilometre repeats, 65 min: 2 km easy,
                                         5 x 1000 m interval at 4:40 /km with 2:30 min walk after each,
                                         4 x 20 s fast and relaxed with 1 min easy after each, about 2.4 km easy
               5  Tue 29 Dec  race pace  Race pace, 45 min: 2 km easy, 10 min race pace at 5:05-5:12 /km,
                                         4 x 20 s fast and relaxed with 1 min easy after each, about 2.4 km easy
                  other paces: easy and long and steady 6:03-7:01 /km

            Worth knowing
              - The goal would ask for 55 km at the peak; growth of 10 % a week reaches 50 km in week 4, which
                is 5 km less.

            Rules that gave way
              - week 3: The tempo day takes 23.1 % of the week, 0.3 % more than wished.
            """);
  }

  @Test
  void speaksMilesToThoseWhoThinkInMiles() {
    String text =
        new PlanCalendar(new Ink(false))
            .text(HandMadePlan.alex(Grid.MI), HandMadePlan.fiveWeeks(Grid.MI));

    assertThat(text)
        .contains("peak 50 mi week 4 · long run at most 15.5 mi")
        .contains("Sun            mi\n")
        .contains("tempo  10.50")
        .contains("RACE 13.11  20.00")
        .contains("about 1.2 mi easy")
        .contains("3 x 8 min threshold at 8:11-8:22 /mi")
        .contains("5 x 1000 m interval at 7:31 /mi")
        .doesNotContain("/km");
  }

  @Test
  void staysOnThePage() {
    for (Grid grid : Grid.values()) {
      String text =
          new PlanCalendar(new Ink(false))
              .text(HandMadePlan.alex(grid), HandMadePlan.fiveWeeks(grid));
      assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(121));
    }
  }

  @Test
  void colourChangesNoCharacter() {
    String plain = new PlanCalendar(new Ink(false)).text(ALEX, PLAN);
    String coloured = new PlanCalendar(new Ink(true)).text(ALEX, PLAN);

    assertThat(coloured).contains("\u001b[1;31mRACE\u001b[0m").isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void isTheSameUnderEveryLocale() {
    String here = new PlanCalendar(new Ink(false)).text(ALEX, PLAN);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(new PlanCalendar(new Ink(false)).text(ALEX, PLAN)).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
