package dev.cairn.cli;

import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.read.MeetingWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes what a meeting asks: its questions go out as a file and come back changed. */
@Command(
    name = "change",
    header = "Change questions and runners of a meeting, as far as nobody has answered.",
    footer = {
      "",
      "  ./cairn elicit change november --out mine.json    writes them, to be edited",
      "  ./cairn elicit change november mine.json          takes them in"
    })
final class ElicitChange implements Callable<Integer> {
  private final Page page;
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(index = "0", paramLabel = "MEETING", description = "As \"elicit list\" shows it.")
  private String meeting = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "What to ask now.")
  private @Nullable Path file;

  @Option(names = "--out", paramLabel = "FILE", description = "Write what is asked now.")
  private @Nullable Path out;

  ElicitChange(Page page, Office office) {
    this.page = page;
    this.office = office;
  }

  @Override
  public Integer call() {
    Path from = file;
    Path target = out;
    if (from != null && target == null) {
      return taken(from);
    }
    if (from != null || target == null) {
      throw new Stopped(
          Exit.USAGE,
          "\"elicit change\" needs either a FILE to take in or --out FILE, so nothing was done.");
    }
    QuestionSet set = office.look(records -> new MeetingRecords(records).meeting(meeting).set());
    LetterFiles.write(target, MeetingWriter.bytes(set));
    page.out().print("Wrote the questions of " + meeting + " to " + target + ".\n");
    return Exit.DONE;
  }

  private int taken(Path from) {
    QuestionSet wished = LetterFiles.questions(from);
    return office.act(
        acting,
        ElicitCommand.actions(office).change(meeting, wished),
        "The meeting " + meeting + " asks " + wished.questions().size() + " questions now.");
  }
}
