package dev.cairn.cli;

import dev.cairn.action.Refused;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.work.ErrorCode;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one door at which what a command threw is caught: a sentence, for our own faults a code. */
final class FaultDoor implements IExecutionExceptionHandler {
  private final CommonOptions common;
  private final Page page;

  FaultDoor(CommonOptions common, Page page) {
    this.common = common;
    this.page = page;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    return caught(thrown);
  }

  int caught(Exception thrown) {
    if (thrown instanceof Stopped stopped) {
      page.say(stopped.sentence());
      return stopped.exit();
    }
    if (thrown instanceof Refused refused) {
      page.say(refused.sentence());
      return Exit.REFUSED;
    }
    if (thrown instanceof Unavailable unavailable) {
      page.say(unavailable.sentence());
      return Exit.FAILED;
    }
    return fault(thrown);
  }

  int fault(Throwable fault) {
    page.say(sentence(fault));
    if (common.debug()) {
      fault.printStackTrace(page.err());
    }
    return Exit.FAILED;
  }

  /** What a fault of our own is to whoever meets it. */
  static String sentence(Throwable fault) {
    return "Cairn stopped at a fault of its own, code "
        + ErrorCode.of(fault).text()
        + ". Maybe report it with that code.";
  }
}
