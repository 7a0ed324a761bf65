package dev.cairn.cli;

import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.minutes.MinutesCsv;
import dev.cairn.action.minutes.MinutesJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the minutes of a meeting. */
@Command(
    name = "export",
    header = "Write the minutes of a meeting: both rounds, fits, pool, outcome.",
    footer = {"", "  ./cairn elicit export november --as csv --out november.csv"})
final class ElicitExport implements Callable<Integer> {
  private final Page page;
  private final ElicitCommand meetings;

  @Parameters(index = "0", paramLabel = "MEETING", description = "As \"elicit list\" shows it.")
  private String meeting = "";

  @Option(names = "--as", paramLabel = "csv|json", description = "The form; json if left out.")
  private String form = "json";

  @Option(names = "--out", paramLabel = "FILE", description = "Where to; here if left out.")
  private @Nullable Path out;

  ElicitExport(Page page, ElicitCommand meetings) {
    this.page = page;
    this.meetings = meetings;
  }

  @Override
  public Integer call() {
    if (!form.equals("csv") && !form.equals("json")) {
      throw new Stopped(
          Exit.USAGE, "--as is \"" + form + "\", but must be csv or json, so nothing was written.");
    }
    HeldMeeting held = meetings.held(meeting);
    String text = form.equals("csv") ? MinutesCsv.of(held) : MinutesJson.line(held);
    if (out == null) {
      page.out().print(text);
    } else {
      LetterFiles.write(out, text.getBytes(StandardCharsets.UTF_8));
      page.out().print("Wrote the minutes of " + meeting + " to " + out + ".\n");
    }
    return Exit.DONE;
  }
}
