package dev.cairn.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.verdict.MarkDelivered;
import dev.cairn.ui.Screen;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page where there is little room, nobody, nothing of the kind, or something to add. */
class SmallThingsTest {
  private @Nullable Reviewing reviewing;

  @AfterEach
  void close() {
    reviewing().screen.close();
  }

  private Reviewing reviewing() {
    return Objects.requireNonNull(reviewing);
  }

  private Bounds bounds(String query) {
    return Screen.on(() -> {
      Node node = reviewing().screen.stage().getScene().getRoot().lookup(query);
      return Objects.requireNonNull(node).localToScene(node.getLayoutBounds());
    });
  }

  private static Office twoTakenOut() {
    Office office = SampleOffice.inMemory("alex", "mei");
    office.open(new Cancel(), planned -> {});
    office.undo();
    office.undo();
    return office;
  }

  @Test
  void atTwiceTheSizeTheVerdictBarHasTwoRows() {
    reviewing = new Reviewing(SampleOffice.inMemory("alex", "mei"), 720, 450, false);
    reviewing().screen.picture(Path.of("target/pictures/verdict-bar-720.png"));
    assertThat(bounds("#reject").getMinY()).isEqualTo(bounds("#approve").getMinY());
    assertThat(bounds("#decide-first").getMinY()).isGreaterThan(bounds("#approve").getMaxY());
    assertThat(bounds(".week-progress").getMaxX()).isLessThanOrEqualTo(720);
    assertThat(bounds("#decide-first").getMaxY()).isLessThan(450);
    assertThat(reviewing().shows(".bar-more")).isFalse();
  }

  @Test
  void whereThereIsRoomTheVerdictBarIsOneRow() {
    reviewing = new Reviewing(SampleOffice.inMemory("alex", "mei"), 1440, 900, false);
    assertThat(bounds("#decide-first").getMinY()).isLessThan(bounds("#approve").getMaxY());
  }

  @Test
  void whereNobodyIsTheSamplesCanBeLetInFromTheWindow() {
    reviewing = new Reviewing(twoTakenOut(), 1440, 900, false);
    assertThat(reviewing().texts()).contains("Nobody is here yet");
    reviewing().screen.click("#empty-samples");
    reviewing().screen.settle();
    assertThat(reviewing().office.waiting().week().open()).hasSize(2);
    assertThat(reviewing().model.selected().get()).isNotEmpty();
    assertThat(reviewing().texts()).doesNotContain("Nobody is here yet");
  }

  @Test
  void aFilterThatHidesAllSaysSoAndShowsAllAgain() {
    Office office = SampleOffice.inMemory("alex", "mei");
    reviewing = new Reviewing(office, 1440, 900, false);
    Screen.on(() -> {
      reviewing().model.filter().set(Filter.STALE);
      reviewing().model.select("");
      return true;
    });
    reviewing().screen.settle();
    assertThat(reviewing().texts()).contains("2 plans wait").doesNotContain("Nothing waits");
    reviewing().screen.click("#empty-show-all");
    reviewing().screen.settle();
    assertThat(reviewing().model.filter().get()).isEqualTo(Filter.ALL);
    assertThat(reviewing().model.selected().get()).isNotEmpty();
  }

  @Test
  void whatWasDeliveredStandsBesideThePlan() {
    Office office = SampleOffice.inMemory("alex");
    office.open(new Cancel(), planned -> {});
    office.act(new MarkDelivered("alex", LocalDate.parse("2026-11-13")));
    reviewing = new Reviewing(office, 1440, 900, false);
    assertThat(reviewing().texts()).contains("Plan v1 was delivered on Friday 13 November.");
  }
}
