package dev.cairn.writing;

import dev.cairn.action.text.PlanWriter;
import dev.cairn.action.text.RemoteWriter;
import dev.cairn.action.text.ServiceKeys;
import dev.cairn.action.text.Writers;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.model.wording.Sceptic;
import dev.cairn.pack.SentencePack;
import dev.cairn.writing.disclosure.Disclosure;
import dev.cairn.writing.disclosure.Pseudonyms;
import dev.cairn.writing.guard.Guard;
import dev.cairn.writing.keys.Keychain;
import dev.cairn.writing.keys.Keys;
import dev.cairn.writing.keys.SystemKeychain;
import dev.cairn.writing.remote.RemoteService;
import dev.cairn.writing.template.RememberedText;
import dev.cairn.writing.template.TemplateWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Who writes: sentences of the house, and services elsewhere with the keys of this machine. */
public final class HouseWriters implements Writers {
  private final Clock clock;
  private final Keys keys;

  public HouseWriters(Clock clock, Keys keys) {
    this.clock = clock;
    this.keys = keys;
  }

  /** Keys of the environment, and of the system's keychain once one is needed. */
  public static HouseWriters ofSystem(Map<String, String> environment) {
    Keychain keychain = Keychain.when(SystemKeychain::ofSystem);
    return new HouseWriters(Clock.systemUTC(), new Keys(environment, keychain));
  }

  @Override
  public PlanWriter template(List<SentencePack> sentences) {
    return new RememberedText(new TemplateWriter(sentences));
  }

  @Override
  public Sceptic sceptic() {
    return new Guard();
  }

  @Override
  public RemoteWriter remote(OpaqueId workspace) {
    byte[] secret = workspace.hex().getBytes(StandardCharsets.US_ASCII);
    return new RemoteService(clock, keys, new Disclosure(new Pseudonyms(secret)), new Guard());
  }

  @Override
  public ServiceKeys keys() {
    return keys;
  }
}
