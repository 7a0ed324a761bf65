package dev.cairn.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.LayoutFacts;
import dev.cairn.ui.Screen;
import dev.cairn.ui.control.FilePlace;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the ledger by itself, with files that come to lie where the test wants them. */
class AuditPaneTest {
  @TempDir Path folder;
  private final List<Runnable> held = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private boolean holding;

  private final FilePlace files =
      new FilePlace() {
        @Override
        public Optional<Path> save(String title, String name) {
          return Optional.of(folder.resolve(name));
        }

        @Override
        public Optional<Path> open(String title) {
          return Optional.of(folder.resolve("checkpoint-2026-11-21.txt"));
        }
      };

  @AfterEach
  void english() {
    Language.ENGLISH.speak();
  }

  private Door door() {
    return Door.on(
        work -> {
          if (holding) {
            held.add(work);
          } else {
            work.run();
          }
        },
        Runnable::run);
  }

  private Screen show(Auditing audit, int width, int height) {
    Screen.start();
    Screen screen =
        Screen.show(
            () -> {
              AuditPage page =
                  new AuditPage(
                      audit.model,
                      new Setting(),
                      ZoneOffset.UTC,
                      () -> {},
                      gone::add,
                      Optional.of(files));
              page.shown();
              return (Parent) page.root();
            },
            width,
            height,
            false);
    screen.settle();
    return screen;
  }

  private static void on(Screen screen, Runnable work) {
    Screen.on(() -> {
      work.run();
      return true;
    });
    screen.settle();
  }

  private static List<String> complaints(Screen screen) {
    return Screen.on(() -> LayoutFacts.complaints(screen.stage().getScene()));
  }

  private static <T extends Node> T find(Screen screen, Class<T> type, String query) {
    return type.cast(screen.stage().getScene().getRoot().lookup(query));
  }

  @Test
  void verifyingCanBeStoppedAndIsThenNotHeard() {
    try (Auditing audit = new Auditing(folder.resolve("w"), door())) {
      Screen screen = show(audit, 1280, 676);
      assertThat(screen.texts()).contains("Not verified yet.");
      assertThat(complaints(screen)).isEmpty();
      holding = true;
      on(screen, () -> find(screen, Button.class, "#verify").fire());
      assertThat(screen.texts()).contains("Verifying every byte", "Cancel");
      assertThat(complaints(screen)).isEmpty();
      on(screen, () -> find(screen, Button.class, "#verify-cancel").fire());
      on(screen, () -> held.forEach(Runnable::run));
      assertThat(screen.texts()).contains("Not verified yet.");
      holding = false;
      on(screen, () -> find(screen, Button.class, "#verify").fire());
      assertThat(screen.texts()).contains("Chain verified.");
      screen.close();
    }
  }

  @Test
  void whatIsListedIsSavedAndTheAthleteIsOpened() {
    try (Auditing audit = new Auditing(folder.resolve("w"))) {
      Screen screen = show(audit, 1440, 856);
      on(screen, () -> find(screen, TextField.class, "#ledger-text").setText("mei"));
      on(
          screen,
          () ->
              find(screen, TextField.class, "#ledger-text")
                  .fireEvent(new javafx.event.ActionEvent()));
      int listed = audit.model.rows().get().size();
      assertThat(screen.texts()).contains(listed + " of " + audit.model.found().get().all());
      on(screen, () -> find(screen, Button.class, "#ledger-csv").fire());
      assertThat(folder.resolve("entries-2026-11-21.csv")).exists();
      assertThat(screen.texts()).contains(listed + " entries were written to");
      on(screen, () -> find(screen, Button.class, "#ledger-parquet").fire());
      assertThat(screen.texts()).contains("Cairn writes no Parquet.");
      on(screen, () -> find(screen, javafx.scene.control.Hyperlink.class, "#entry-athlete").fire());
      assertThat(gone).containsExactly("mei");
      on(screen, () -> find(screen, Button.class, "#entry-proof").fire());
      assertThat(screen.texts()).contains("stands in the ledger");
      screen.close();
    }
  }

  @Test
  void aTypeIsChosenFromTheBox() {
    try (Auditing audit = new Auditing(folder.resolve("w"))) {
      Screen screen = show(audit, 1440, 856);
      on(
          screen,
          () -> {
            ComboBox<?> box = find(screen, ComboBox.class, "#ledger-type");
            box.getSelectionModel().select(1 + EntryType.VERDICT.ordinal());
          });
      assertThat(audit.model.rows().get()).hasSize(1);
      assertThat(complaints(screen)).isEmpty();
      screen.close();
    }
  }

  @Test
  void otherLanguagesFit() throws Exception {
    try (Auditing audit = new Auditing(folder.resolve("w"))) {
      for (Language language : List.of(Language.GERMAN, Language.PSEUDO)) {
        language.speak();
        for (int[] size :
            List.of(new int[] {1376, 832}, new int[] {1232, 652}, new int[] {672, 382})) {
          Screen screen = show(audit, size[0], size[1]);
          on(
              screen,
              () -> {
                audit.model.select(audit.newest("plan.made"));
                audit.model.replay();
                audit.model.checking().verify();
              });
          Path picture =
              Path.of("target", "robust", "audit-" + language.code() + "-" + size[0] + ".png");
          Files.createDirectories(picture.getParent());
          screen.picture(picture);
          assertThat(complaints(screen)).as(language + " at " + size[0]).isEmpty();
          screen.close();
        }
      }
    }
  }
}
