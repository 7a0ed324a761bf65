/** What coaches agreed on is signed by them, and only then comes into force. */
@NullMarked
package dev.cairn.action.accept;

import org.jspecify.annotations.NullMarked;
