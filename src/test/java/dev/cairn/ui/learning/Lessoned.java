package dev.cairn.ui.learning;

import dev.cairn.action.Action;
import dev.cairn.action.Coach;
import dev.cairn.action.Desk;
import dev.cairn.action.Edits;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.sample.DrawSample;
import dev.cairn.action.teaching.Policies;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.Reject;
import dev.cairn.pack.TeachingRules.Repeating;
import dev.cairn.ui.Screen;
import dev.cairn.ui.office.LessonRoom;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Keymap;
import dev.cairn.ui.shell.Shell;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Steps;
import dev.cairn.ui.task.Door;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;

/**
 * The page alone, three weeks after Maria shortened the longest run of six runners and approved
 * two; asked once more she rejects one of these.
 */
final class Lessoned {
  static final String PROPOSAL = "long-run-distance-less";

  private static final int LATER = 21;

  final MemoryWorkspace memory = new MemoryWorkspace();
  final LearningModel model;
  final Screen screen;
  private final Office office;
  private final Setting setting = new Setting();

  Lessoned() {
    judge();
    Clock later = Clock.fixed(SampleOffice.NOW.plus(Duration.ofDays(LATER)), ZoneOffset.UTC);
    this.office = SampleOffice.at(later, memory);
    this.model = new LearningModel(new LessonRoom(office), Door.onTheSpot());
    Screen.start();
    this.screen = Screen.show(this::shell, 1440, 900, false);
    Screen.on(() -> {
      model.start();
      return true;
    });
    screen.settle();
  }

  private void judge() {
    var first = new dev.cairn.action.Office(memory);
    first.act(new AddAthletes(Runners.nine()));
    first.act(first.all());
    for (int at = 0; at < 8; at++) {
      String id = "a" + at;
      if (at < 6) {
        first.act(Edits.length(id, Runners.LONGEST, new BigDecimal("16")));
      }
      first.act(new Approve(id, Look.UNKNOWN, dev.cairn.action.Office.REVIEWING));
    }
    later(new DrawSample(Policies.again(new Repeating(100, LATER, 9, 9))));
    later(new Reject("a6", "too-much", "", Look.UNKNOWN, dev.cairn.action.Office.REVIEWING));
    later(new Approve("a7", Look.UNKNOWN, dev.cairn.action.Office.REVIEWING));
  }

  private void later(Action action) {
    Clock clock = Clock.fixed(SampleOffice.NOW.plus(Duration.ofDays(LATER)), ZoneOffset.UTC);
    Desk desk = new Desk(memory, new Coach("Maria"), clock, new SecureRandom());
    desk.act(desk.newRequest(), action);
  }

  private Parent shell() {
    LearningPage page = new LearningPage(model, setting, () -> {});
    Steps steps =
        new Steps() {
          @Override
          public void undo() {
            office.undo();
            model.refresh();
          }

          @Override
          public void redo() {
            office.redo();
            model.refresh();
          }
        };
    ShellModel frame = new ShellModel();
    frame.undo().set("the last step");
    return new Shell(List.of(page), frame, setting, steps, new Keymap(Map.of())).root();
  }

  void select(String id) {
    Screen.on(() -> {
      model.select(id);
      return true;
    });
    screen.settle();
  }

  /** All words that are to be seen, line by line. */
  List<String> texts() {
    return screen.texts().lines().toList();
  }

  void close() {
    screen.close();
  }
}
