package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Coach;
import dev.cairn.action.Desk;
import dev.cairn.action.Records;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.kept.Workspace;
import dev.cairn.elicit.meeting.Answer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A laptop that closes in the middle of a meeting loses no answer that was given. */
class KilledMeetingTest {
  private static final int ROUNDS = 4;
  private static final String QUESTION = "bold-growth";
  private static final Instant NOW = Instant.parse("2026-11-21T16:00:00Z");

  @TempDir Path folder;

  static SqliteWorkspaces workspaces(Path folder) {
    return new SqliteWorkspaces(
        Optional.of(folder.resolve("here")),
        Optional.of(folder.resolve("apart")),
        Clock.fixed(NOW, ZoneOffset.UTC),
        new SecureRandom(),
        warning -> {});
  }

  static Desk desk(Workspace workspace) {
    return new Desk(
        workspace, new Coach("Maria"), Clock.fixed(NOW, ZoneOffset.UTC), new SecureRandom());
  }

  @Test
  void whatWasKeptOpensLater() throws Exception {
    Random chance = new Random(9);
    for (int round = 0; round < ROUNDS; round++) {
      Path place = folder.resolve("round-" + round);
      List<String> kept = kept(place, 2 + chance.nextInt(4));
      SqliteWorkspaces workspaces = workspaces(place);
      try (Workspace workspace = workspaces.forWriting(null)) {
        Desk desk = desk(workspace);
        MeetingActions actions = new MeetingActions(workspaces.secrets(null), new SecureRandom());
        desk.act(desk.newRequest(), actions.close("november", QUESTION));
        List<String> reasons =
            new MeetingRecords(new Records(workspace))
                .counting("november", QUESTION).stream().map(Answer::reason).toList();
        assertThat(reasons).containsAll(kept);
      }
    }
  }

  /** What a process said was kept until it was killed. */
  private static List<String> kept(Path place, int enough) throws Exception {
    List<String> said = new ArrayList<>();
    try (Child coaches = Child.start(CoachesAtOneScreen.class, place)) {
      for (String line = coaches.line(); line != null; line = coaches.line()) {
        said.add(line);
        if (said.size() == enough) {
          coaches.kill();
        }
      }
      coaches.ended();
    }
    assertThat(said).hasSizeGreaterThanOrEqualTo(enough);
    return said;
  }

  /** Opens a meeting, answers for one coach after another, and says each reason once it is kept. */
  static final class CoachesAtOneScreen {
    private CoachesAtOneScreen() {}

    /** Argument: the folder. */
    public static void main(String[] args) throws IOException {
      SqliteWorkspaces workspaces = workspaces(Path.of(args[0]));
      try (Workspace workspace = workspaces.forWriting(null);
          OutputStream out = new FileOutputStream(FileDescriptor.out)) {
        Desk desk = desk(workspace);
        MeetingActions actions = new MeetingActions(workspaces.secrets(null), new SecureRandom());
        desk.act(
            desk.newRequest(),
            actions.open(
                "november",
                Minutes.modifiers().date(),
                "Maria",
                Minutes.COACHES.stream().map(coach -> coach.name()).toList(),
                Minutes.modifiers().set()));
        for (int at = 0; at < Minutes.COACHES.size(); at++) {
          Answer answer = Minutes.range(6, 7 + at * 0.5, 12);
          String coach = Minutes.COACHES.get(at).id();
          desk.act(desk.newRequest(), actions.answer("november", QUESTION, coach, answer));
          out.write((answer.reason() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        int _ = System.in.read();
      }
    }
  }
}
