"""The writer steps forward: “I suspect”, “we all know”, “one almost wants to”."""

from annotator.language.inflect import plain
from annotator.rule import Phrases, Rule, pattern

RULES = (
    Rule(
        name="one",
        title="a genteel “one”",
        what="“One wonders”, “one hopes”, “one almost wants to thank him”.",
        why="“One” is the writer in a raincoat.",
        matcher=pattern(
            r"(?:^|[,;:–(] ?|\b(?:that|and|but|though|as|because|than|so|which|until|if|what|where|it) )(?P<cue>one (?:(?:can|could|might|may|would|should|must) (?:almost|only|hardly|scarcely|be forgiven|think|wonder|hope|say|argue|expect|admire|ask|have|be tempted|have thought|imagine|see|not help|even|easily|also|forgive|wish|as well)|(?:almost|rather|only|sometimes|never|always|therefore|still) [a-z]+|wonders?|suspects?|imagines?|pictures?|hopes?|assumes?|fancies|fears|trusts|shudders|hesitates|supposes|senses|longs|gathers|begins to|gets used|gets the (?:impression|feeling|sense)|has to (?:admire|wonder|ask|hand|laugh|feel)|wants to|is (?:tempted|reminded|left|struck|inclined)|feels))\b",
            "one",
            "can could might may would should must almost rather only sometimes never always therefore still wonder wonders suspect suspects imagine imagines picture pictures hope hopes assume assumes fancies fears trusts shudders hesitates supposes senses longs gathers begins gets has wants is feels",
        ),
        fires=(
            "[One almost wants] to thank the goat.",
            "It was, [one suspects], a Tuesday.",
            "[One can only] admire the hat.",
        ),
        silent=(
            "One of the goats wants a bell.",
            "Of the two doors, only one can be locked.",
            "One woman suspects her neighbour.",
        ),
        source="Quirk et al. (1985) §6.56: generic “one”; Hyland (2005): self mentions",
        kinds=(
            "hyland/self-mentions",
            "hyland/attitude-markers",
            "appraisal/entertain",
            "watch/editorializing",
        ),
    ),
    Rule(
        name="i-stance",
        title="an “I” with an opinion",
        what="“I suspect”, “I confess”, “I for one”, “it seems to me”.",
        why="A column may say so; a report has no “I”.",
        matcher=pattern(
            r"\b(?:i (?:(?:must|have to|should|would|can|can't|cannot|could|do not|don't|still|also|rather|almost|never|really|simply|just|only|am|'m) )?(?:suspect|confess|fear|expect|dare ?say|admit|suppose|wish|hope|doubt|think|believe|wonder|feel|prefer|love|hate|like|want|recommend|submit|trust|tire|advise|imagine|say this|say so|sure|afraid|sorry|tempted|told|not (?:sure|convinced|a fan)|help (?:but|feeling|thinking|wondering)|for one)|i, for one|i'd (?:argue|say|bet|rather|love|like|suggest|wager|venture)|i'm (?:not )?(?:sure|afraid|sorry|told|convinced|tempted|here to)|i am here to|in my (?:view|opinion|book|experience)|it seems to me|if you ask me|my (?:own )?(?:view|guess|hunch|advice|verdict|quarrel|problem|complaint)(?: with| is| to))\b",
            "i i'd i'm my me",
        ),
        fires=(
            "[I suspect] the goat.",
            "[I must confess] a weakness for trams.",
            "The best seat, [in my view], is the last.",
        ),
        silent=(
            "The king was Charles I, suspect in nine plots.",
            "Section I expects a reply by May.",
            "She took my coat.",
        ),
        source="Hyland (2005): self mentions; Biber et al. (1999) §12: stance",
        kinds=(
            "hyland/self-mentions",
            "hyland/attitude-markers",
            "appraisal/entertain",
            "appraisal/pronounce",
        ),
    ),
    Rule(
        name="we-stance",
        title="a shared “we”",
        what="“We all know”, “we must”, “most of us”, “the rest of us”, “we are left with”.",
        why="The reader is enlisted without being asked.",
        matcher=pattern(
            r"\b(?:we (?:all|must|should|need to|ought|cannot|can't|can only|can all|may never|might|could all|shall|have to|are (?:all|left|told|asked to believe|supposed|meant|living|better|entitled)|live in|have (?:all )?(?:been here|seen this|come to|reached|learned|learnt|become|forgotten|grown)|know (?:how|what|that|by now|where)|suspect|prefer|tend to|seem to|like to|deserve|owe)|(?:the rest|most|some|all|none|those|many|few|both) of us|let us (?:not |now |hope|pray|be|consider|pause|say|give|begin|start)|as we (?:all )?know|our (?:age|times|democracy|leaders|masters|betters|rulers|collective|own eyes|better angels))\b",
            "we us our",
        ),
        fires=(
            "[We must] learn from the goat.",
            "It took longer than [most of us] would sit still.",
            "[We all] knew that tune.",
        ),
        silent=(
            "“We ate,” said the goat’s owner.",
            "US officials met in the hall.",
            "The award of used bells was late.",
        ),
        source="Hyland (2005): engagement markers, inclusive “we”; Biber et al. (1999) §4.10",
        kinds=(
            "hyland/engagement-markers",
            "hyland/self-mentions",
            "semeval/flag-waving",
            "appraisal/concur",
        ),
    ),
    Rule(
        name="aside-to-reader",
        title="a word in the reader’s ear",
        what="“Mind you”, “let me be fair”, “believe me”, “dear reader”, “you may wonder”.",
        why="The writer turns away from the news to the audience.",
        matcher=Phrases(
            plain(
                "mind you, believe me, trust me, dear reader, gentle reader, bear with me, let me be, let me put it, let me explain, "
                "let me just say, let me say, let me add, i kid you not, believe it or not, if you please, if you like, "
                "you may wonder, you may ask, you might ask, you might think, you might wonder, you would think, you'd think, "
                "you would be forgiven, you'd be forgiven, you can see how, you can see why, you can imagine, you could almost, "
                "you get the idea, you get the picture, you have to wonder, you have to admire, you have to hand it, "
                "see what they did there, as you may recall, as you may have guessed, you will have noticed, you will have spotted, you will have guessed, you will have gathered, it is left to you, "
                "take it from me, don't get me wrong, don't ask, say what you like, say what you will, think about it"
            )
        ),
        fires=(
            "[Mind you], the goat was first.",
            "[You could almost] hear the bell.",
            "The roof, [believe it or not], is new.",
        ),
        silent=(
            "Mind the gap.",
            "You may bring a bell.",
            "The readers may vote in May.",
        ),
        source="Hyland (2005): engagement markers, reader mentions and asides",
        kinds=("hyland/engagement-markers", "watch/editorializing", "appraisal/concur"),
    ),
)
