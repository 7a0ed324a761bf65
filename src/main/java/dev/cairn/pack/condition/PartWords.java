package dev.cairn.pack.condition;

import dev.cairn.pack.condition.Expression.Call;
import dev.cairn.pack.condition.Expression.Joined;
import dev.cairn.pack.condition.Expression.Listed;
import dev.cairn.pack.condition.Expression.Name;
import java.util.StringJoiner;

/** A part of a condition as a coach says it: "age 50 or more", "heat", "pain 3 or more". */
final class PartWords {
  private final String text;

  private PartWords(String text) {
    this.text = text;
  }

  /** The claim that an expression makes; what has no plain words stays as it is written. */
  static String claim(String text, Expression expression) {
    return new PartWords(text).words(expression);
  }

  private String words(Expression expression) {
    return switch (expression) {
      case Name name -> name(name);
      case Call call -> call(call);
      case Expression.Not not -> "not " + words(not.of());
      case Expression.Words words -> words.text().replace('_', ' ');
      case Joined joined -> joined(joined);
      case Listed listed -> list(listed);
      case Expression.Figure figure -> written(figure);
      case Expression.Yes yes -> written(yes);
      case Expression.Minus minus -> written(minus);
      case Expression.Choice choice -> written(choice);
    };
  }

  private String written(Expression expression) {
    return text.substring(expression.from(), expression.to());
  }

  private static String name(Name name) {
    return name.scope().named(name.name()).map(Fact::plain).orElse(name.name());
  }

  private String list(Listed listed) {
    StringJoiner items = new StringJoiner(" or ");
    listed.items().forEach(item -> items.add(words(item)));
    return items.toString();
  }

  private String joined(Joined joined) {
    String left = words(joined.left());
    String right = words(joined.right());
    return switch (joined.operator()) {
      case EQUAL -> left + " is " + right;
      case NOT_EQUAL -> left + " is not " + right;
      case LESS -> left + " below " + right;
      case AT_MOST -> left + " " + right + " or less";
      case MORE -> left + " above " + right;
      case AT_LEAST -> left + " " + right + " or more";
      case IN -> joined.right() instanceof Listed ? left + " is " + right : right + " by " + left;
      case AND -> left + " and " + right;
      case OR -> left + " or " + right;
      case PLUS, MINUS, TIMES, DIVIDED -> written(joined);
    };
  }

  private String call(Call call) {
    InjuryQuestion question = InjuryQuestion.named(call.name());
    if (question == null) {
      return written(call);
    }
    String site = question.ofOneSite() ? words(call.arguments().getFirst()) : "";
    String months = question.ofMonths() ? words(call.arguments().getLast()) + " months" : "";
    return switch (question) {
      case HAS -> "an injury: " + site;
      case ANY -> "any injury so far";
      case WITHIN -> "an injury within " + months + ": " + site;
      case ANY_WITHIN -> "any injury within " + months;
      case MONTHS -> "months since the injury: " + site + ",";
      case CLEARED -> "an injury that is cleared: " + site;
      case NOT_CLEARED -> "an injury that nobody cleared: " + site;
      case PAIN -> "pain of the injury " + site;
      case WORST_PAIN -> "the worst pain";
    };
  }
}
