/**
 * Plans by chance, for properties to try: every member of every type, every form of every scalar, all the text that a
 * document may hold. What is generated reads back without a finding of form; whether it makes sense is not asked.
 */
package io.github.keikaku.plan.io.arbitrary;
