package dev.cairn.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.elicit.CloseRound;
import dev.cairn.action.elicit.GiveAnswer;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.elicit.OpenMeeting;
import dev.cairn.action.kept.Workspace;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.store.folder.SecretFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has every file of a workspace, and a backup of it, reads no answer before its time. */
class SealedOnDiskTest {
  private static final String REASON = "Bold runners use up the whole allowance";
  private static final Answer ANSWER = new Answer.Much(new Range(6.125, 7.875, 9.625, 80), REASON);
  private static final List<String> TELLING = List.of(REASON, "6.125", "7.875", "9.625");

  @TempDir Path folder;

  @Test
  void nothingOfAnAnswerIsReadableBeforeItsRoundCloses() throws IOException {
    SecretFiles secrets = new SecretFiles(folder.resolve("elsewhere"));
    try (DiskWorkspaces workspaces = new DiskWorkspaces()) {
      Workspace workspace = workspaces.in(folder.resolve("here"));
      Office office = new Office(workspace);
      office.act(new OpenMeeting(Minutes.modifiers(), secrets, Minutes.CHANCE));
      office.act(new GiveAnswer("november", "bold-growth", "anna", ANSWER, Minutes.CHANCE));
      workspace.backup(folder.resolve("here/backup"), (done, all) -> true);
      assertThat(found(folder.resolve("here"))).isEmpty();

      Answer other = new Answer.Much(new Range(6, 7, 8, 80), "As last year");
      office.act(new GiveAnswer("november", "bold-growth", "ben", other, Minutes.CHANCE));
      office.act(new CloseRound("november", "bold-growth", secrets));
      assertThat(found(folder.resolve("here"))).containsAll(TELLING);
      assertThat(new MeetingRecords(office.records).counting("november", "bold-growth"))
          .containsExactlyInAnyOrder(ANSWER, other);
    }
  }

  /** What of the answer stands somewhere in a file, as text in whatever coding has single bytes. */
  private static List<String> found(Path place) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        TELLING.stream().filter(text::contains).forEach(found::add);
      }
    }
    return found;
  }
}
