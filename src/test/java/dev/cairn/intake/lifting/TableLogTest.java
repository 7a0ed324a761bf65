package dev.cairn.intake.lifting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.Finding;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.intake.lifting.LogReading.Refused;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of exports: languages, units, encodings, and what is no log at all. */
class TableLogTest {
  private static final String ROW = "2026-01-05 18:30:00,A,1h 5m,Squat (Barbell),1,%s,5,0,0,,,8\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Workout Name,Duration,Exercise Name,Set"
            + " Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
        "Datum,Workout-Name,Dauer,Name der Übung,Reihenfolge"
            + " festlegen,Gewicht,Wiederh.,Entfernung,Sekunden,Notizen,Workout-Notizen,RPE",
        "Fecha,Nombre del entrenamiento,Duración,Nombre del ejercicio,Orden de la"
            + " serie,Peso,Repeticiones,Distancia,Segundos,Notas,Notas del entrenamiento,RPE",
        "Date,Nom de l'entraînement,Durée,Nom de l'exercice,Ordre de la"
            + " série,Poids,Répétitions,Distance,Secondes,Notes,Notes de l'entraînement,RPE",
        "Data,Nome do treino,Duração,Nome do exercício,Ordem da"
            + " série,Peso,Reps,Distância,Segundos,Notas,Notas do treino,RPE",
        "日期,锻炼名称,时长,运动名称,设置顺序,重量,次,距离,秒,备注,锻炼备注,RPE"
      })
  void headersInLanguagesThatAreKnown(String header) {
    LogFile file = file(header + "\n" + ROW.formatted("100"), LoadUnit.KILOGRAM);
    assertThat(file.log().sessions().getFirst().start())
        .isEqualTo(LocalDateTime.of(2026, 1, 5, 18, 30));
    assertThat(file.log().sessions().getFirst().minutes()).isEqualTo(65);
    assertThat(onlySet(file.log()).load()).isEqualTo(Mass.ofKilograms(100));
    assertThat(onlySet(file.log()).rpe()).isEqualTo(8);
    assertThat(file.findings()).noneMatch(finding -> finding.message().contains("language"));
  }

  @Test
  void aTableThatTellsNoUnitIsRefusedUnlessSomebodyTells() {
    String text = strong(ROW.formatted("100"));
    assertThat(refusal(text)).contains("kg or lb").contains("--unit");
    assertThat(onlySet(file(text, LoadUnit.POUND).log()).load())
        .isEqualTo(Mass.of(100, LoadUnit.POUND));
  }

  @Test
  void decimalsOfAConversionTellTheUnit() {
    LogFile file = file(strong(ROW.formatted("44.09245243697551")), null);
    assertThat(onlySet(file.log()).load()).isEqualTo(Mass.ofKilograms(20));
    assertThat(file.log().lifter().unit()).isEqualTo(LoadUnit.POUND);
  }

  @Test
  void decimalsOfAConversionOutweighWhatSomebodyTells() {
    LogFile file = file(strong(ROW.formatted("44.09245243697551")), LoadUnit.KILOGRAM);
    assertThat(onlySet(file.log()).load()).isEqualTo(Mass.ofKilograms(20));
    assertThat(file.findings().getFirst().message()).contains("said to be kg").contains("lb");
  }

  @ParameterizedTest
  @CsvSource({
    "kg, 61.23496995, POUND, 135",
    "kg, 61.234971, POUND, 135",
    "kg, 62.5, KILOGRAM, 62.5",
    "kg, 61.2, KILOGRAM, 61.2",
    "lbs, 137.78891386554848, KILOGRAM, 62.5",
    "lbs, 137.5, POUND, 137.5",
    "lbs, 245.00000000000003, POUND, 245"
  })
  void weightsAreWhatWasOnTheBar(String unit, double amount, LoadUnit meant, double meantAmount) {
    String text =
        "Date,Exercise Name,Set Order,Weight ("
            + unit
            + "),Reps\n2026-01-05,Squat,1,"
            + amount
            + ",5\n";
    assertThat(onlySet(file(text, null).log()).load()).isEqualTo(Mass.of(meantAmount, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void encodingsWithAndWithoutAMark(String name) {
    String text = "Date;Exercise Name;Set Order;Weight (kg);Reps\n2026-01-05 18:30;Übung;1;20;5\n";
    for (String mark : List.of("", "\uFEFF")) {
      LogReading reading =
          new LogFiles(List.of(), null).read("x", (mark + text).getBytes(Charset.forName(name)));
      assertThat(((LogFile) reading).log().sessions().getFirst().work().getFirst().exercise())
          .isEqualTo("Übung");
    }
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] latin = strong(ROW).replace("Squat", "Übung").getBytes(StandardCharsets.ISO_8859_1);
    Refused refused = (Refused) new LogFiles(List.of(), null).read("x", latin);
    assertThat(refused.first().message()).contains("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date,dist_m,mov_s,hr,intensity,load,name\n2022-03-31,13867.66,3604,156,84.3,74,\n",
        "Activity ID,Activity Date,Activity Name,Distance,Distance\n1,2022-01-01,Run,5,5\n",
        "hello\n",
        "Date,Date,Exercise Name,Set Order,Weight (kg),Reps\n",
        "Date,Exercise Name,Set Order,Reps\n2026-01-05,Squat,1,5\n"
      })
  void tablesOfAnotherKindAreRefusedInOneSentence(String text) {
    assertThat(refusal(text)).startsWith("This is no log of sets").contains("Maybe");
  }

  @Test
  void aLogWithoutASetIsRefusedWithItsCount() {
    String text = "Date,Exercise Name,Set Order,Weight (kg),Reps\n2026-13-05,Squat,1,20,5\n";
    assertThat(refusal(text)).contains("No set").contains("1 set left out");
  }

  @Test
  void theSameExerciseLaterInASessionBelongsToTheFirst() {
    String text =
        """
        Date,Exercise Name,Set Order,Weight (kg),Reps
        2026-01-05 18:30,Squat (Barbell),1,60,5
        2026-01-05 18:30,Plank,1,0,5
        2026-01-05 18:30,squat (barbell),2,70,5
        """;
    LogFile file = file(text, null);
    assertThat(file.log().sessions().getFirst().work()).hasSize(2);
    assertThat(file.log().sessions().getFirst().work().getFirst().exercise()).isEqualTo("squat");
    assertThat(file.log().sessions().getFirst().work().getFirst().sets()).hasSize(2);
  }

  @Test
  void aFileThatIsWrongThroughoutSaysAHundredThingsAndHowManyMore() {
    String text =
        "Date,Exercise Name,Set Order,Weight (kg),Reps\n2026-01-05,Squat,1,20,5\n"
            + "2026-01-05,Squat,1,20,many\n".repeat(250);
    LogFile file = file(text, null);
    assertThat(file.findings()).hasSize(101);
    assertThat(file.findings().getLast().message()).startsWith("... and 15");
    assertThat(file.tally().leftOut()).isEqualTo(250);
    assertThat(file.tally().sets()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "2026-01-05 18:30:00|2026-01-05T18:30",
        "2026-01-05 6:30:00\u202fPM|2026-01-05T18:30",
        "2026-01-05T18:30:00Z|2026-01-05T18:30",
        "2026-01-05T18:30:00+02:00|2026-01-05T18:30",
        "5 Jan 2026, 18:30|2026-01-05T18:30",
        "5 ene 2026, 18:30|2026-01-05T18:30",
        "5. Mär 2026, 18:30|2026-03-05T18:30",
        "5 déc. 2026, 18:30|2026-12-05T18:30",
        "5 août 2026, 18:30|2026-08-05T18:30",
        "5 de out. de 2026, 18:30|2026-10-05T18:30",
        "Jan 5, 2026, 6:30 PM|2026-01-05T18:30",
        "Jan 5, 2026, 12:30 AM|2026-01-05T00:30",
        "2026-01-05|2026-01-05T00:00",
        "2026-02-30 18:30|",
        "05/01/2026 18:30|",
        "2026-01-05 25:30|",
        "5 Foo 2026, 18:30|",
        "Jan 5, 2026, 13:30 PM|",
        "|"
      },
      delimiter = '|')
  void moments(@Nullable String cell, @Nullable LocalDateTime start) {
    assertThat(Moments.of(cell == null ? "" : cell)).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "1h 5m|65",
        "45m|45",
        "1h|60",
        "1小时13分钟|73",
        "54分钟|54",
        "2h 23min|143",
        "1:05:00|65",
        "1 Std. 5 Min.|65",
        "20s|",
        "30h|",
        "soon|",
        "75|",
        "|"
      },
      delimiter = '|')
  void durations(@Nullable String cell, @Nullable Integer minutes) {
    assertThat(Minutes.of(cell == null ? "" : cell, "Duration")).isEqualTo(minutes);
  }

  @Test
  void aHeaderThatSaysSoHoldsSeconds() {
    assertThat(Minutes.of("3900", "Duration (sec)")).isEqualTo(65);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "62.5|62.5",
        "62,5|62.5",
        "44.09245243697551|44.09245243697551",
        "1,000|",
        "1.000|1",
        "12,|12",
        "1e9|",
        "NaN|",
        "|",
        "6 2|",
        "2.3E-5|0.000023"
      },
      delimiter = '|')
  void amounts(@Nullable String cell, @Nullable Double amount) {
    assertThat(Amount.of(cell == null ? "" : cell)).isEqualTo(amount);
  }

  private static String strong(String rows) {
    return "Date,Workout Name,Duration,Exercise Name,Set"
        + " Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
        + rows;
  }

  private static LogFile file(String text, @Nullable LoadUnit told) {
    LogReading reading = read(text, told);
    assertThat(reading).as(LogPage.of(reading)).isInstanceOf(LogFile.class);
    return (LogFile) reading;
  }

  private static String refusal(String text) {
    List<Finding> findings = ((Refused) read(text, null)).findings();
    return findings.getFirst().message();
  }

  private static LogReading read(String text, @Nullable LoadUnit told) {
    return new LogFiles(KnownExercises.ALL, told)
        .read("somebody", text.getBytes(StandardCharsets.UTF_8));
  }

  private static LoggedSet onlySet(LiftingLog log) {
    return log.sessions().getFirst().work().getFirst().sets().getFirst();
  }
}
