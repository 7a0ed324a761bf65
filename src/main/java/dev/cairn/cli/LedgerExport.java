package dev.cairn.cli;

import dev.cairn.action.file.NotWritten;
import dev.cairn.action.kept.Workspace;
import dev.cairn.cli.text.Figures;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.export.ExportWriter;
import dev.cairn.ledger.verify.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the ledger for strangers to verify, or the tables for analysts to query. */
@Command(
    name = "export",
    header = "Export the ledger (jsonl) or the tables made from it (csv) to a new folder.")
final class LedgerExport implements Callable<Integer> {
  private static final Key ENTRIES = Key.of("entries");
  private static final Key FORMAT = Key.of("format");
  private static final Key TO = Key.of("to");

  private final CommonOptions common;
  private final Page page;
  private final Office office;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "jsonl: every entry, verifiable without Cairn; csv: the tables.")
  private String format = "";

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "A new folder.")
  private @Nullable Path folder;

  LedgerExport(CommonOptions common, Page page, Office office) {
    this.common = common;
    this.page = page;
    this.office = office;
  }

  @Override
  public Integer call() {
    if (!List.of("jsonl", "csv").contains(format)) {
      throw new Stopped(
          Exit.USAGE,
          "There is no format \"" + format + "\", so nothing was exported. Maybe jsonl or csv.");
    }
    Path target = folder == null ? Path.of("") : folder;
    return office.open(workspace -> export(workspace, target));
  }

  private int export(Workspace workspace, Path target) {
    if (workspace.verify(List.of(), Progress.QUIET) instanceof Outcome.Broken broken) {
      throw new Stopped(Exit.FAILED, broken.problem().sentence() + " Nothing was exported.");
    }
    long entries = workspace.read(() -> written(workspace, target));
    if (common.json()) {
      office.write(json(entries, target));
    } else {
      page.out().print("Exported " + Figures.grouped(entries) + " entries to " + target + ".\n");
    }
    return Exit.DONE;
  }

  private byte[] json(long entries, Path target) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(ENTRIES).integer(entries).name(FORMAT).text(format);
    return out.name(TO).text(target.toString()).endObject().toBytes();
  }

  private long written(Workspace workspace, Path target) {
    try {
      if (format.equals("csv")) {
        new CsvExport(workspace.tables()).write(target);
      } else {
        new ExportWriter(workspace.entries(), workspace.checkpoints().all())
            .write(target, Progress.QUIET);
      }
      return workspace.entries().size();
    } catch (Damage damage) {
      throw new Stopped(Exit.FAILED, damage.getMessage() + " Nothing was exported.");
    } catch (IOException problem) {
      throw new Stopped(Exit.FAILED, new NotWritten(target, problem).sentence());
    }
  }
}
