"""Classes of words that the judge counts, as data. They are no rules: alone none says anything.

A word may be in several classes. All are in lower case with plain apostrophes.
"""

from collections.abc import Mapping

CLASSES: Mapping[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in {
        "person/i": "i i'm i've i'd i'll me my mine myself",
        "person/we": "we we're we've we'd we'll us our ours ourselves let's",
        "person/you": "you you're you've you'd you'll your yours yourself yourselves",
        "tense/present": "is are am isn't aren't it's that's he's she's there's here's what's they're has have hasn't haven't "
        "does do doesn't don't means seems looks feels remains makes takes comes goes needs wants knows deserves matters",
        "tense/past": "was were wasn't weren't had hadn't did didn't said told went came took made gave got saw met ran held "
        "won lost left led began brought bought built caught cut fell felt found fought grew heard hit kept knew let paid put "
        "read rose sat sent set shot sold spent spoke stood stole struck taught thought threw won wore wrote became broke chose "
        "drew drove flew forgot hid rode sang sank slept swore tore withdrew",
        "modal/would": "would wouldn't could couldn't might",
        "modal/will": "will won't shall",
        "modal/may": "may can can't cannot",
        "modal/duty": "should shouldn't must mustn't ought need needs needn't deserve deserves",
        "modal/hedge": "perhaps maybe probably possibly apparently seemingly arguably presumably seem seems seemed appear appears "
        "appeared likely somewhat almost nearly virtually practically supposedly",
        "word/booster": "clearly obviously certainly surely undoubtedly indeed truly really actually simply plainly frankly "
        "honestly literally absolutely completely entirely utterly totally definitely",
        "word/intensifier": "very so too such quite rather pretty even just still only ever more most far much hardly barely "
        "scarcely enough exactly merely",
        "word/absolute": "all every everyone everybody everything never always none nothing nobody nowhere anyone anything "
        "anybody whole entire total impossible inevitable",
        "word/demonstrative": "this these those that's such itself",
        "word/negation": "not no nor neither n't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't "
        "shouldn't hasn't haven't hadn't without",
        "word/condition": "if unless whether though although whatever whoever however despite instead rather",
        "word/abstract": "reason reasons point truth fact idea ideas problem problems question questions way ways kind sort "
        "sense thing things matter story answer case lesson moral logic meaning purpose nature reality notion myth excuse "
        "principle values culture power politics freedom justice democracy world history future life society era crisis "
        "danger risk challenge opportunity hope fear trust faith courage character spirit wisdom honesty dignity integrity "
        "hypocrisy arrogance greed ambition vanity pride shame guilt virtue belief doubt irony luck timing joke mess spectacle "
        "farce circus drama triumph disaster failure success mistake blunder gift bargain luxury nonsense common",
        "word/informal": "stuff guy guys folks kids bit lot lots ok okay yeah hey wow oh well anyway mess crazy weird dumb stupid "
        "silly cool fun funny fancy huge tiny grab grabbed dump dumped stuck bunch chunk cash buck bucks boss cop cops gig "
        "hype hyped fuss gimmick tad heck damn darn gonna gotta kinda",
        "word/comparison": "like than worse worst better best less least unlike likewise",
        "word/as": "as",
        "word/understated": "rather fairly quite somewhat decent sensible tidy handsome modest respectable tolerable passable "
        "adequate admirable admirably considerable considerably healthy brisk ample sparing economical generous ambitious "
        "optimistic creative imaginative novel unusual unusually interesting curious curiously convenient conveniently familiar "
        "roomy loose loosely cheerful cheerfully patient patience tidy neat neatly thorough thoroughly helpful helpfully "
        "charitable kind kindly gently politely plain ordinary early late surprising surprisingly unsurprising notable notably "
        "rare rarely seldom unlikely hard easy easier harder simple simpler",
        "noun/shell": "detail distinction loyalty compromise arrangement ratio phrase category service choice habit trait talent "
        "gift feat achievement record honour honor privilege ambition consolation comfort coincidence accident omission error "
        "oversight precaution policy tradition custom skill art pastime hobby position stance attitude approach view claim "
        "statement remark promise pledge explanation description definition term word name label title number figure sum total "
        "price range rate pace speed hour moment day occasion event development step move gesture decision plan proposal scheme "
        "project effort attempt bid exercise experiment test tactic strategy method trick technique device answer reply "
        "response outcome result consequence effect verdict finding conclusion discovery fate destiny prospect outlook future "
        "burden duty task job role part place thing matter affair business condition situation predicament plight state "
        "tribute compliment insult rebuke warning reminder sign proof evidence measure standard comparison contrast difference",
        "verb/mind": "think thinks thinking know knows knowing want wants wanted hope hopes hoping hoped expect expects expecting "
        "expected wish wishes wished wonder wonders wondered suppose supposes guess imagine imagines believe believes believing "
        "prefer prefers preferred notice notices noticed forget forgets forgotten remember remembers remembered mind minds care "
        "cares cared bother bothered tempted relieved grateful keen eager reluctant unwilling willing content happy pleased "
        "delighted amused annoyed irritated determined desperate convinced unconvinced surprised regret regrets enjoy enjoys "
        "enjoyed love loves loved hate hates hated fear fears trust trusts doubt doubts understand understands feel feels",
        "verb/light": "get gets getting got put puts putting make makes making take takes let lets look looks looking sound "
        "sounds sounded turn turns keep keeps go goes going come comes bring brings try tries trying happen happens",
        "verb/being": "be being been become becomes becoming",
        "fact/sequence": "after during from when while early late months weeks hours second third both also among group",
        "person/indefinite": "anyone anybody nobody someone somebody everyone everybody one others those whoever people",
        "word/generic": "often usually always sometimes rarely seldom never generally ever anyway anyhow naturally traditionally "
        "customarily typically tends tend rarely life lives history",
        "word/praise": "good great best better right fine finest excellent wonderful brilliant superb splendid marvellous marvelous "
        "magnificent terrific fantastic outstanding remarkable impressive extraordinary amazing astonishing stunning dazzling "
        "beautiful lovely charming delightful elegant graceful generous noble heroic brave bold courageous wise clever smart "
        "shrewd sensible reasonable decent honest fair rightly deservedly worthy welcome refreshing encouraging promising "
        "inspiring memorable perfect ideal flawless masterly masterful skilful deft vivid rich fresh gripping compelling "
        "moving touching witty funny hilarious entertaining enjoyable satisfying rewarding important vital crucial essential "
        "valuable precious superbly brilliantly beautifully wisely bravely strong powerful thoughtful genuine true",
        "word/blame": "bad worse worst poor awful terrible horrible dreadful appalling atrocious abysmal dire dismal lousy "
        "pathetic shameful disgraceful scandalous outrageous ridiculous absurd ludicrous laughable preposterous silly stupid "
        "foolish idiotic dumb mindless senseless pointless useless hopeless worthless futile meaningless empty hollow shallow "
        "vague vapid bland dull boring tedious tired stale predictable clumsy inept incompetent careless reckless feckless "
        "irresponsible dishonest deceitful hypocritical cynical corrupt greedy selfish arrogant smug pompous petty spiteful "
        "cruel brutal callous heartless vicious ugly nasty vile toxic sinister ominous dangerous alarming worrying troubling "
        "disturbing depressing disappointing embarrassing humiliating awkward uncomfortable unfortunate sad tragic grim bleak "
        "wrong wrongly unfair unjust unacceptable inexcusable indefensible misguided mistaken flawed weak flimsy lazy sloppy "
        "confused confusing muddled incoherent bizarre strange odd weird puzzling baffling dubious questionable suspicious "
        "doubtful implausible unconvincing misleading deceptive false bogus phony phoney fake sham nonsense rubbish drivel "
        "badly poorly sadly shamefully absurdly ridiculously needlessly foolishly failed fails failing failure ruin ruined "
        "mockery travesty scandal fiasco debacle shambles insult absence blind deaf timid cowardly craven spineless hysteria "
        "extreme extremist radical hate hateful bigoted racist paranoid propaganda lies liar",
        "verb/report": "said says told tells announced reported confirmed added asked replied wrote according spokesman "
        "spokeswoman spokesperson statement interview officials official police prosecutors authorities",
        "verb/event": "met signed joined filed voted elected appointed arrested charged published opened closed bought sold died "
        "born killed injured wounded convicted sentenced launched scheduled hired fired resigned approved rejected passed "
        "introduced ordered ruled agreed rose fell increased decreased dropped gained raised traded owns operates located "
        "hosted attended scored played beat defeated finished released issued received completed reached established founded "
        "moved returned arrived departed crashed collided rescued evacuated detained indicted pleaded testified",
        "fact/number-word": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty "
        "thirty forty fifty sixty seventy eighty ninety dozen dozens hundreds thousands first second third fourth half quarter",
        "fact/time": "last next ago earlier later since until during week month year morning evening night afternoon weekend "
        "o'clock midnight noon spring summer autumn winter",
        "fact/role": "officers prosecutors lawyers residents workers firefighters doctors nurses voters students researchers "
        "scientists engineers investors shareholders customers passengers drivers employees staff members councillors senators "
        "lawmakers ministers judges jurors soldiers troops teachers parents families children patients farmers owner owners "
        "lawyer doctor engineer researcher scientist teacher driver farmer resident man woman boy girl father mother son daughter",
        "fact/day": "monday tuesday wednesday thursday friday saturday sunday yesterday tonight today tomorrow a.m p.m",
        "fact/month": "january february march april june july august september october november december jan feb aug sept oct "
        "nov dec",
        "fact/unit": "percent per cent million billion trillion thousand hundred km kilometres kilometers miles metres meters "
        "tonnes tons kg pounds dollars euros years months weeks days hours minutes points votes seats people",
        "fact/title": "mr mrs ms dr sen rep gov gen col sgt lt rev prof ceo president minister chancellor secretary judge "
        "justice senator mayor professor chief director sheriff chairman chairwoman captain king queen prince princess sir lord "
        "baroness congressman congresswoman governor attorney commissioner ambassador coach manager detective inspector",
        "fact/body": "council committee court bank university ministry department agency commission association institute office "
        "party union police corp inc ltd plc company house senate parliament congress board hospital school club league "
        "airline airport station bureau authority federation trust foundation tribunal cabinet government",
    }.items()
}
"""Each class with its words."""

OPENERS: Mapping[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in {
        "opener/but": "but yet and so or nor still",
        "opener/stance": "perhaps maybe sadly luckily fortunately unfortunately thankfully clearly obviously surely certainly "
        "naturally inevitably predictably ironically curiously strangely oddly remarkably admittedly indeed alas frankly "
        "honestly now then after well yes no ah oh",
        "opener/imperative": "imagine consider look take think forget remember ask try call let don't picture compare "
        "contrast acknowledge praise ignore expect blame beware give spare bring count stop listen watch read see tell note",
        "opener/question": "who what why how when where which is are was were do does did can could will would should has have "
        "isn't aren't don't doesn't won't wouldn't shouldn't",
        "opener/pronoun": "it this that these those there here what",
        "opener/relative": "which who whose where",
        "opener/article": "a an another",
    }.items()
}
"""Classes that count only for the first word of a stretch."""
