package dev.cairn.cli;

import dev.cairn.action.file.NotWritten;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.shelf.PackHashes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the hashes of a pack's files into its pack.json. */
@Command(name = "hash", header = "Write the hashes of a pack's files into its pack.json.")
final class PacksHash implements Callable<Integer> {
  private final Page page;

  @Parameters(paramLabel = "DIR", description = "The folder of the pack.")
  private Path folder = Path.of("");

  PacksHash(Page page) {
    this.page = page;
  }

  @Override
  public Integer call() {
    try {
      int files = PackHashes.write(folder).size();
      String counted = files == 1 ? "1 file." : files + " files.";
      page.say(folder.resolve("pack.json") + " holds the hashes of " + counted);
      return Exit.DONE;
    } catch (PackRefused refused) {
      throw new Stopped(Exit.FAILED, refused.problem().sentence());
    } catch (IOException problem) {
      throw new Stopped(Exit.FAILED, new NotWritten(folder, problem).sentence());
    }
  }
}
