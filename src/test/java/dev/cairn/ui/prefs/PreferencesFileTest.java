package dev.cairn.ui.prefs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ui.Screen;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Units;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PreferencesFileTest {
  @TempDir private Path folder;
  private PreferencesFile file;
  private final List<Failure> failures = new ArrayList<>();

  @BeforeEach
  void toolkit() {
    Screen.start();
    file = new PreferencesFile(folder);
  }

  @Test
  void aFirstStartIsAsCairnComes() {
    Preferences fresh = file.read();
    assertThat(fresh.remarks()).isEmpty();
    assertThat(fresh.setting().units().get()).isEqualTo(Units.KM_KG);
    assertThat(fresh.lastSeen().window().get()).isNull();
  }

  @Test
  void allOfItComesBack() {
    Preferences given =
        new Preferences(
            new Setting(),
            new LastSeen(),
            new Drafts(Map.of()),
            Map.of("review.approve", "G"),
            List.of());
    Remembering remembering = remembering(given);
    given.setting().units().set(Units.MI_LB);
    given.setting().textLanguage().set(dev.cairn.model.wording.Language.GERMAN);
    given.setting().weekStart().set(DayOfWeek.SATURDAY);
    given.setting().appearance().set(Appearance.DARK);
    given.setting().decideFirst().set(true);
    given.setting().autoAdvance().set(false);
    given.setting().folded().add("evidence");
    given.setting().filter().set("stale");
    given.lastSeen().athlete().set("a \"quoted\" name");
    given.lastSeen().place().set("week/9/total");
    given.lastSeen().window().set(new WindowPlace(-1200, 40, 1440, 900, true));
    remembering.write();
    Preferences back = file.read();
    assertThat(back.remarks()).isEmpty();
    assertThat(back.keys()).containsExactly(Map.entry("review.approve", "G"));
    assertThat(back.setting().units().get()).isEqualTo(Units.MI_LB);
    assertThat(back.setting().textLanguage().get())
        .isEqualTo(dev.cairn.model.wording.Language.GERMAN);
    assertThat(back.setting().weekStart().get()).isEqualTo(DayOfWeek.SATURDAY);
    assertThat(back.setting().appearance().get()).isEqualTo(Appearance.DARK);
    assertThat(back.setting().decideFirst().get()).isTrue();
    assertThat(back.setting().autoAdvance().get()).isFalse();
    assertThat(back.setting().folded()).containsExactly("evidence");
    assertThat(back.setting().filter().get()).isEqualTo("stale");
    assertThat(back.lastSeen().athlete().get()).isEqualTo("a \"quoted\" name");
    assertThat(back.lastSeen().place().get()).isEqualTo("week/9/total");
    assertThat(back.lastSeen().window().get())
        .isEqualTo(new WindowPlace(-1200, 40, 1440, 900, true));
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aDamagedFileIsPutAsideAndSaidSo() throws IOException {
    Files.writeString(file.file(), "{\"units\": ");
    Preferences read = file.read();
    assertThat(read.setting().units().get()).isEqualTo(Units.KM_KG);
    assertThat(read.remarks()).singleElement().asString().contains("window.json", "line 1");
    assertThat(folder.resolve("window.json.damaged")).hasContent("{\"units\": ");
    assertThat(file.file()).doesNotExist();
  }

  @Test
  void anOddValueLeavesTheOthers() throws IOException {
    Files.writeString(
        file.file(),
        "{\"units\": \"furlong\", \"weekStart\": \"tuesday\", \"decideFirst\": 1,"
            + " \"window\": {\"width\": -4}, \"appearance\": \"dark\"}");
    Preferences read = file.read();
    assertThat(read.setting().appearance().get()).isEqualTo(Appearance.DARK);
    assertThat(read.remarks())
        .hasSize(4)
        .anyMatch(remark -> remark.contains("units") && remark.contains("furlong"));
  }

  @Test
  void whatDidNotChangeIsNotWritten() {
    remembering(Preferences.fresh()).write();
    assertThat(file.file()).doesNotExist();
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws IOException {
    Files.createDirectory(file.file());
    Files.writeString(file.file().resolve("inside"), "");
    Preferences given = Preferences.fresh();
    Remembering remembering = remembering(given);
    given.setting().units().set(Units.MI_LB);
    remembering.write();
    assertThat(failures).hasSize(1);
  }

  @Test
  void whatWasBegunComesBackWithTheNextWindow() throws JsonProblem {
    Preferences given = Preferences.fresh();
    Remembering remembering = remembering(given);
    given.drafts().keep("alex", node("{\"note\":\"zwölf \\\"Tage\\\"\"}"));
    given.drafts().keep("mei", node("{\"changes\":[]}"));
    remembering.finish();
    assertThat(folder.resolve("window.json")).doesNotExist();
    Drafts back = file.read().drafts();
    assertThat(back.of("alex").orElseThrow().path("note").asString()).isEqualTo("zwölf \"Tage\"");
    assertThat(back.of("mei")).isPresent();
    assertThat(back.of("rolf")).isEmpty();
  }

  @Test
  void aWindowThatBeganNothingLeavesTheDraftsOfTheOther() throws JsonProblem {
    Preferences second = file.read();
    Remembering reading = remembering(second);
    Preferences first = file.read();
    Remembering writing = remembering(first);
    first.drafts().keep("alex", node("{}"));
    writing.finish();
    second.setting().units().set(Units.MI_LB);
    reading.finish();
    assertThat(file.read().setting().units().get()).isEqualTo(Units.MI_LB);
    assertThat(file.read().drafts().of("alex")).isPresent();
  }

  @Test
  void whoIsErasedLeavesNothingBegun() throws IOException, JsonProblem {
    Preferences given = Preferences.fresh();
    Remembering remembering = remembering(given);
    given.drafts().keep("alex", node("{\"note\":\"his knee\"}"));
    given.drafts().keep("mei", node("{}"));
    remembering.finish();
    file.forget("alex");
    assertThat(Files.readString(folder.resolve("drafts.json"))).doesNotContain("alex", "knee");
    assertThat(file.read().drafts().of("mei")).isPresent();
  }

  @Test
  void damagedDraftsArePutAsideAndTheRestIsRead() throws IOException {
    Files.writeString(file.file(), "{\"units\": \"mi\"}");
    Files.writeString(folder.resolve("drafts.json"), "{\"alex\": ");
    Preferences read = file.read();
    assertThat(read.setting().units().get()).isEqualTo(Units.MI_LB);
    assertThat(read.remarks()).singleElement().asString().contains("drafts.json", "begun");
    assertThat(folder.resolve("drafts.json.damaged")).hasContent("{\"alex\": ");
  }

  private static JsonNode node(String json) throws JsonProblem {
    return JsonFile.read(json.getBytes(StandardCharsets.UTF_8)).root();
  }

  private Remembering remembering(Preferences preferences) {
    return new Remembering(file, preferences, Door.onTheSpot().slot(), failures::add);
  }
}
