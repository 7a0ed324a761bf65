package dev.cairn.action.text;

import dev.cairn.action.Refused;
import dev.cairn.action.text.Outgoing.AnswerForm;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A service that writes text, as the coach set it up. Its key is kept elsewhere.
 *
 * @param id what the coach calls it: "office", "home-server"
 * @param base where it answers; only https, or plain http on this machine
 * @param price null when nobody told; then tokens are counted and no cost is named
 */
public record Provider(String id, Kind kind, URI base, String model, @Nullable Price price) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(0*:)*:?0*1\\]");

  /** Whose language it speaks. */
  public enum Kind {
    OPENAI("openai", AnswerForm.SCHEMA, AnswerForm.JSON, AnswerForm.PROMPT),
    /** Knows JSON only with a schema. */
    ANTHROPIC("anthropic", AnswerForm.SCHEMA, AnswerForm.PROMPT),
    OLLAMA("ollama", AnswerForm.SCHEMA, AnswerForm.JSON, AnswerForm.PROMPT);

    private final String word;
    private final List<AnswerForm> forms;

    Kind(String word, AnswerForm... forms) {
      this.word = word;
      this.forms = List.of(forms);
    }

    /** The forms of answer that may be asked for, the strictest first. */
    public List<AnswerForm> forms() {
      return forms;
    }

    public String word() {
      return word;
    }
  }

  public Provider {
    if (!ID.matcher(id).matches()) {
      throw new Refused(
          "\""
              + id
              + "\" cannot name a text service: it takes small letters, digits and hyphens, a"
              + " letter first, 40 at most. Maybe \"office\".");
    }
    if (model.isBlank()) {
      throw new Refused("The text service " + id + " needs the name of a model.");
    }
    check(id, base);
  }

  /** With an address as a person types it. */
  public static Provider at(
      String id, Kind kind, String base, String model, @Nullable Price price) {
    try {
      return new Provider(id, kind, new URI(base.strip()), model, price);
    } catch (URISyntaxException broken) {
      throw new Refused(
          "\""
              + base
              + "\" is no address ("
              + broken.getReason()
              + "). Maybe https://api.example.com/v1.");
    }
  }

  /** Whether what is sent stays on this machine. */
  public boolean stays() {
    return loopback(base);
  }

  private static void check(String id, URI base) {
    String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
    if (base.getHost() == null || base.getRawUserInfo() != null || base.getRawQuery() != null) {
      throw new Refused(
          "The address of "
              + id
              + " must name a server and a path and nothing else, no user, key or question in it."
              + " Maybe https://api.example.com/v1.");
    }
    if (!scheme.equals("https") && !(scheme.equals("http") && loopback(base))) {
      throw new Refused(
          "The address of "
              + id
              + " is "
              + base
              + ", and what is sent there could be read on the way. Maybe use https; plain http is"
              + " only for this machine (localhost).");
    }
  }

  private static boolean loopback(URI base) {
    return LOOPBACK.matcher(base.getHost().toLowerCase(Locale.ROOT)).matches();
  }
}
