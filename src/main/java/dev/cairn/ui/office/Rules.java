package dev.cairn.ui.office;

import dev.cairn.pack.PackRefused;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SentencePack;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.trail.PackRef;
import java.util.List;
import java.util.SortedMap;

/** The packs in force beside the program. */
public interface Rules {
  RunningRules running() throws RulesMissing;

  /** All packs together, for what a workspace decides about their rules. */
  PackShelf shelf() throws RulesMissing;

  ReviewPack reviewing() throws RulesMissing;

  /** The meetings that coaches can hold. */
  Meetings meetings() throws RulesMissing;

  /** What to lift next. */
  StrengthRules strength() throws RulesMissing;

  /** The sentences that text of plans is written from. */
  List<SentencePack> sentences() throws RulesMissing;

  /** The files of a pack in force, for the archive of the workspace. */
  SortedMap<String, byte[]> files(PackRef pack) throws PackRefused;
}
