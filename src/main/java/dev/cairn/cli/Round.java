package dev.cairn.cli;

import dev.cairn.intake.AthleteFiles;
import dev.cairn.intake.AthleteTexts;
import dev.cairn.intake.Finding;
import dev.cairn.intake.Unread;
import dev.cairn.work.Cancel;
import dev.cairn.work.OrderedWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round through athlete files: several athletes are read, planned and put into their form at
 * once, and answered in the order of the files.
 */
final class Round {
  private static final Path STANDARD_INPUT = Path.of("-");
  private static final int FINDINGS_SHOWN = 10;

  private final Plans plans;
  private final Page page;
  private final CommonOptions common;

  Round(Plans plans, Page page, CommonOptions common) {
    this.plans = plans;
    this.page = page;
    this.common = common;
  }

  /** An athlete of a file. */
  private record Entry(String file, Unread text) {}

  /** What is to be answered, and of which file. */
  private record Answered(String file, Answer answer) {}

  Tally through(List<Path> files, Sheet sheet) throws IOException {
    return through(files, sheet, Runtime.getRuntime().availableProcessors(), new Cancel());
  }

  Tally through(List<Path> files, Sheet sheet, int threads, Cancel cancel) throws IOException {
    Tally tally = new Tally();
    RoundProgress progress = new RoundProgress(page);
    try (Entries entries = new Entries(files)) {
      OrderedWork<Entry, Answered> work =
          new OrderedWork<>(
              threads,
              () -> {
                Answering answering = new Answering(plans, sheet.form());
                return entry -> new Answered(entry.file(), answering.to(entry.text()));
              },
              cancel);
      OrderedWork.End end = work.run(entries, answered -> answer(answered, sheet, tally, progress));
      if (end == OrderedWork.End.CANCELLED) {
        tally.cancelled();
      }
      return tally;
    } finally {
      progress.end(tally);
    }
  }

  private boolean answer(Answered answered, Sheet sheet, Tally tally, RoundProgress progress)
      throws IOException {
    Answer answer = answered.answer();
    if (!answer.findings().isEmpty()) {
      progress.clear();
      say(answered.file(), answer.findings());
    }
    Throwable fault = answer.fault();
    if (fault != null && common.debug()) {
      fault.printStackTrace(page.err());
    }
    sheet.add(answer.shown());
    tally.add(answer.fate());
    progress.step();
    return sheet.read();
  }

  private void say(String file, List<Finding> findings) {
    for (Finding finding : findings.stream().limit(FINDINGS_SHOWN).toList()) {
      page.say(finding.place() == null ? finding.text() : file + ", " + finding.text());
    }
    int more = findings.size() - FINDINGS_SHOWN;
    if (more > 0) {
      page.say(file + ": " + more + " more things to mend.");
    }
  }

  /** The athletes of all files, each file opened when its turn comes. */
  private final class Entries implements OrderedWork.Pieces<Entry>, AutoCloseable {
    private final Iterator<Path> files;
    private String name = "";
    private volatile @Nullable AthleteTexts open;

    Entries(List<Path> files) {
      this.files = files.iterator();
    }

    @Override
    public @Nullable Entry next() {
      while (true) {
        AthleteTexts opened = open;
        Unread text = opened == null ? null : opened.next();
        if (text != null) {
          return new Entry(name, text);
        }
        close();
        if (!files.hasNext()) {
          return null;
        }
        open(files.next());
      }
    }

    private void open(Path file) {
      boolean piped = file.equals(STANDARD_INPUT);
      name = piped ? "standard input" : file.toString();
      open = piped ? AthleteFiles.lines(name, page.in()) : AthleteFiles.open(file);
    }

    @Override
    public void close() {
      AthleteTexts opened = open;
      if (opened != null) {
        opened.close();
      }
    }
  }
}
