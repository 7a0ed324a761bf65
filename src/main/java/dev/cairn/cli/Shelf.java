package dev.cairn.cli;

import dev.cairn.pack.PackRefused;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SentencePack;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.pack.shelf.PackStatus;
import java.util.List;
import java.util.SortedMap;

/** The packs beside the program, each brought into force or left out. */
interface Shelf {
  List<PackStatus> packs();

  RunningRules rules() throws RulesMissing;

  /** All of them together, for what a workspace decides about their rules. */
  PackShelf shelf() throws RulesMissing;

  ReviewPack reviewing() throws RulesMissing;

  /** The meetings that coaches can hold. */
  Meetings meetings() throws RulesMissing;

  StrengthRules strength() throws RulesMissing;

  List<SentencePack> sentences() throws RulesMissing;

  /** The files of a pack that is in force, by their path inside it. */
  SortedMap<String, byte[]> files(String packId) throws PackRefused;
}
