package dev.cairn.pack.shelf;

import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.read.FileKind;
import dev.cairn.pack.read.MeetingWriter;
import dev.cairn.pack.read.PackFile;

/** Questions that somebody wrote for a meeting, held to the same schema as those of packs. */
public final class QuestionsFile {
  private QuestionsFile() {}

  /**
   * @param name of the file, for what is said of it
   */
  public static QuestionSet read(String name, byte[] bytes) throws PackRefused {
    PackFile file = PackFile.read("questions", name, FileKind.MEETING, bytes);
    new Schemas().check(file);
    return MeetingWriter.read(file);
  }

  /** What is wrong with it, in one sentence. */
  public static String sentence(PackProblem problem) {
    return problem.place()
        + ": "
        + problem.message()
        + ", so nothing was taken from it. Maybe "
        + problem.maybe()
        + ".";
  }
}
