/** The same flyer in the five languages of resident pages, and answers to what is asked most. All fictitious. */
export const SANDBOX_FLYERS = [
  {
    language: "fr",
    title: "Internet chez vous, pour tous",
    body: "# Internet chez vous, pour tous\n\nVotre immeuble peut avoir internet pour environ 1 € par mois.\n\n- Ce sont les locataires qui décident, par un vote.\n- Un logement, une voix.\n- Une équipe vous aide à installer et à apprendre.\n\nDes questions ? Appelez le centre social du Port : 02 61 91 00 12.",
  },
  {
    language: "en",
    translatedBy: "Démonstration",
    title: "Internet at home, for everyone",
    body: "# Internet at home, for everyone\n\nYour building can have internet for about 1 euro a month.\n\n- The tenants decide, by a vote.\n- One dwelling, one vote.\n- A team helps you to install it and to learn.\n\nAny question? Call the social centre: 02 61 91 00 12.",
  },
  {
    language: "ar",
    translatedBy: "Démonstration",
    title: "الإنترنت في بيتك، للجميع",
    body: "# الإنترنت في بيتك، للجميع\n\nيمكن لعمارتك الحصول على الإنترنت بحوالي 1 يورو في الشهر.\n\n- المستأجرون هم من يقررون بالتصويت.\n- لكل مسكن صوت واحد.\n- فريق يساعدك على التركيب والتعلم.\n\nلديك سؤال؟ اتصل بالمركز الاجتماعي: 02 61 91 00 12",
  },
  {
    language: "tr",
    translatedBy: "Démonstration",
    title: "Herkes için evde internet",
    body: "# Herkes için evde internet\n\nBinanızda ayda yaklaşık 1 avroya internet olabilir.\n\n- Kararı kiracılar oylamayla verir.\n- Her konut için bir oy.\n- Bir ekip kurulumda ve öğrenmede size yardım eder.\n\nSorunuz mu var? Sosyal merkezi arayın: 02 61 91 00 12.",
  },
  {
    language: "pt",
    translatedBy: "Démonstration",
    title: "Internet em sua casa, para todos",
    body: "# Internet em sua casa, para todos\n\nO seu prédio pode ter internet por cerca de 1 euro por mês.\n\n- São os inquilinos que decidem, por votação.\n- Uma habitação, um voto.\n- Uma equipa ajuda a instalar e a aprender.\n\nPerguntas? Ligue para o centro social: 02 61 91 00 12.",
  },
] as const;

export const SANDBOX_ANSWERS = [
  {
    topic: "charges",
    question: "Qui paie, et combien ?",
    answeredBy: "Habitat Port-Lann",
    answer:
      "Si le vote est favorable, chaque logement paie 1,19 € par mois avec ses charges, qu’il se serve d’internet ou non. Si le vote est défavorable, rien ne change.",
  },
  {
    topic: "vote",
    question: "Comment vote-t-on ?",
    answeredBy: "Locataires ensemble",
    answer:
      "Un logement, une voix. Vous votez sur papier ou en ligne, avec le code de votre lettre. Personne ne peut savoir ce que vous avez voté.",
  },
  {
    topic: "offer",
    question: "Puis-je garder mon abonnement actuel ?",
    answeredBy: "Fibre d’Armor",
    answer:
      "Oui. Rien ne vous oblige à changer. Avant de résilier, demandez conseil à l’association de locataires.",
  },
  {
    topic: "help",
    question: "Je n’ai pas d’ordinateur, que faire ?",
    answeredBy: "Ville de Port-Lann",
    answer:
      "L’Atelier Ressource vend des ordinateurs reconditionnés, 70 € au plus. Le centre social aide à l’installer et à apprendre, gratuitement.",
  },
  {
    topic: "charges",
    language: "en",
    question: "Who pays, and how much?",
    answeredBy: "Habitat Port-Lann",
    answer:
      "If the vote is favourable, every dwelling pays 1.19 euro a month with its service charges, whether it uses the internet or not.",
  },
] as const;
