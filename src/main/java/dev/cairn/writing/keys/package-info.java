/** Keys of text services: from the environment, the system's keychain, or for this run only. */
@NullMarked
package dev.cairn.writing.keys;

import org.jspecify.annotations.NullMarked;
