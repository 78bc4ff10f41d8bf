/** Generated from docs/openapi.json by `npm run generate`. */
/** 행 하나의 답. null은 모름입니다. — The answer of one line. null is not known. */
export interface Answer {
  /** 징수액 — tax that is collected, after the minimum */
  collected_krw: number | null;
  /** 합산된 화물 — other parcels of the group */
  combined_with: string[];
  /** 개별소비세 — individual consumption tax */
  consumption_tax_krw: number | null;
  /** 과세가격 — customs value */
  customs_value_krw: number | null;
  /** 신고 — declaration as given, else the parcel */
  declaration: string | null;
  /** 관세(간이세율이면 하나로 합한 세액) — duty; the one amount of a simplified rate */
  duty_krw: number | null;
  /** 관세율 최고 — the highest rate of the range */
  duty_rate_max_pct: number | null;
  /** 관세율 — rate of duty, the lowest where it is a range */
  duty_rate_pct: number | null;
  /** 판 — edition of law, schedule, rates and rules */
  edition: string | null;
  /** 교육세 — education tax */
  education_tax_krw: number | null;
  /** 란 — declaration line: one HSK, origin and kind of rate */
  entry_line: number | null;
  /** 운임 근거 — actual, included, none, surface_parcel or express_table */
  freight_basis: string | null;
  /** 운임·보험료 — international freight and insurance */
  freight_krw: number | null;
  /** 과세환율 — won for one unit of the currency */
  fx_krw: number | null;
  /** 합산 그룹 — number of the group of combined goods, in input order */
  group: number | null;
  /** 행 물품가격 — item value of the line, rounded up */
  item_value_usd: number | null;
  /** 부담금 — levies that are no taxes */
  levies_krw: number | null;
  /** 적용 한도 — limit that was applied */
  limit_usd: number | null;
  /** 행 번호 — line number within the parcel */
  line: number | null;
  /** 주세 — liquor tax */
  liquor_tax_krw: number | null;
  /** 화물 번호 — parcel as given */
  parcel: string;
  /** 세율 구분 — basic, wto, wto_farm, an agreement or simplified */
  rate_kind: string | null;
  /** 사유 — codes of the reasons */
  reasons: string[];
  /** 면세 — none, small_value, sample or korus_list */
  relief: string | null;
  /** 요건 — papers and permits */
  requirements: string[];
  /** 농어촌특별세 — special rural tax */
  rural_tax_krw: number | null;
  /** 사유의 문장(청했을 때만) — sentences of the reasons, where asked for */
  sentences?: {
    code: string;
    sentence: {
      en: string;
      ko: string;
    };
    weight: "decides" | "warns" | "not_known";
  }[];
  /** 확실성 — the weakest of read, reported, remembered */
  standing: string | null;
  /** 상태 — judged, partial (something is not known) or refused */
  state: "judged" | "partial" | "refused";
  /** 세액 합계 — all taxes after truncation */
  tax_krw: number | null;
  /** 판단한 물품가격 — value that was tested, rounded up */
  tested_value_usd: number | null;
  /** 담배 관련 세금 — taxes on tobacco */
  tobacco_taxes_krw: number | null;
  /** 통관 방법 — express: list, simplified, general; mail: free_on_spot, taxed_on_spot, simple, declaration */
  track: string | null;
  /** 부가가치세 — value added tax */
  vat_krw: number | null;
}

export interface Assessment {
  /** 보낸 순서대로 행마다 하나 — one for each line, in the order sent */
  answers: Answer[];
  /** 사후에 추징될 수 있는 이력의 화물 — earlier parcels that may be taxed afterwards */
  ex_post: {
    article: {
      en: string;
      ko: string;
    };
    combined_with: string[];
    declared_on: string;
    message: {
      en: string;
      ko: string;
    };
    parcel: string;
    reason: string;
  }[];
  problems: Problem[];
}

export interface AssessmentRequest {
  /**
   * 먼저 통관된 화물의 행. 합산에만 씁니다 — lines of earlier parcels: combined with, not judged
   * @maxItems 10000
   */
  history?: InputLine[];
  /**
   * @maxItems 10000
   * @minItems 1
   */
  lines: InputLine[];
  /** assess 명령의 옵션 — the options of the command assess */
  options?: LineOptions;
  /** 사유의 문장도 답합니다 — the answers have the sentences of their reasons too */
  sentences?: boolean;
}

export interface Basis {
  article: string;
  /** @format date */
  from: string;
  instrument: {
    en: string;
    ko: string;
  };
  key: string;
  note?: {
    en: string;
    ko: string;
  };
  number: string;
  standing: "read" | "reported" | "remembered";
  title: {
    en: string;
    ko: string;
  };
  url: string;
}

/** 주장 하나. 열은 claims check의 파일과 같습니다. — A claim, as in a file of claims. */
export interface Claim {
  /** @maxLength 2000 */
  as_of?: string;
  /** @maxLength 2000 */
  base_period?: string;
  /** @maxLength 2000 */
  id: string;
  /** @maxLength 2000 */
  measure: string;
  /** @maxLength 2000 */
  partner?: string;
  /** @maxLength 2000 */
  period: string;
  /** @maxLength 2000 */
  series: string;
  /** @maxLength 2000 */
  source?: string;
  /** @maxLength 2000 */
  text: string;
  /** @maxLength 2000 */
  unit: string;
  /** @maxLength 2000 */
  value: string;
}

export interface Code {
  code: string;
  exit: number;
  message: {
    en: string;
    ko: string;
  };
  no: "input" | "file" | "limit" | "world";
  retryable: boolean;
  status: number;
}

export interface ExchangeRate {
  currency: string;
  /** @format date */
  from: string;
  /** 과세환율이 아니라 어림한 값 — a stand-in, not the customs rate */
  is_approximate: boolean;
  /** 통화 한 단위의 원화 값 — won for one unit of the currency */
  krw_per_unit: number;
  source: string;
  /** @format date */
  to: string;
}

export interface Explanation {
  /** 통관한 뒤의 일 — what follows clearance */
  afterwards: {
    basis: Basis[];
    id: string;
    title: {
      en: string;
      ko: string;
    };
    what: {
      en: string;
      ko: string;
    }[];
  }[];
  answers: Answer[];
  /** 쓴 환율과 관세율표 — the rates of exchange and the schedule used */
  data: {
    rates: ExchangeRate[];
    schedule: {
      /** @format date */
      from: string;
      id: string;
      /** @format date */
      to: string;
    } | null;
  };
  options: {
    basis: Basis[];
    collected_krw: number | null;
    difference_krw: number | null;
    id: string;
    rate_kinds: string[];
    relief: string | null;
    status: "taken" | "open" | "needs" | "doubtful" | "barred" | "not_known";
    title: {
      en: string;
      ko: string;
    };
    track: string | null;
    what: {
      en: string;
      ko: string;
    }[];
  }[];
  parcel: string;
  problems: Problem[];
  reasons: {
    basis: Basis[];
    code: string;
    lines: number[];
    /** 기준과 이 화물의 수 — what is allowed, and what there is */
    numbers: {
      en: string;
      ko: string;
    }[];
    sentence: {
      en: string;
      ko: string;
    };
    standing: "read" | "reported" | "remembered";
    weight: "decides" | "warns" | "not_known";
  }[];
  requirements: {
    authority: {
      en: string;
      ko: string;
    };
    basis: Basis[];
    by: string;
    code: string;
    lines: number[];
    sentence: {
      en: string;
      ko: string;
    };
    severity: string;
    standing: "read" | "reported" | "remembered";
    title: {
      en: string;
      ko: string;
    };
  }[];
  steps: {
    /** 정확한 십진수 — an exact decimal */
    amount: string;
    basis: Basis[];
    /** 이름 자리가 든 식 — a formula with named slots */
    formula: string;
    label: {
      en: string;
      ko: string;
    };
    rests: string[];
    /** 사람이 읽는 식과 금액 — as people read it */
    shown: {
      en: string;
      ko: string;
    };
    slots: Record<string, string>;
    unit: string;
  }[];
  what_if: {
    basis: Basis[];
    change: {
      en: string;
      ko: string;
    };
    collected_krw: number | null;
    crosses: {
      en: string;
      ko: string;
    }[];
    difference_krw: number | null;
    distance: {
      amount: number;
      currency: string;
      /** 센트로 올림 — rounded up to the cent */
      usd: number;
    } | null;
    now_krw: number | null;
    relief: string | null;
    track: string | null;
  }[];
}

export interface ExplanationRequest {
  /**
   * 먼저 통관된 화물의 행. 합산에만 씁니다 — lines of earlier parcels: combined with, not judged
   * @maxItems 10000
   */
  history?: InputLine[];
  /**
   * @maxItems 10000
   * @minItems 1
   */
  lines: InputLine[];
  /** assess 명령의 옵션 — the options of the command assess */
  options?: LineOptions;
  /**
   * 설명할 화물 — the parcel to explain
   * @maxLength 200
   */
  parcel?: string;
}

export interface ExporterProfile {
  /**
   * 소재지 주소 — address
   * @maxLength 1000
   */
  address?: string;
  /**
   * 영문 주소 — address in English
   * @maxLength 1000
   */
  address_en?: string;
  /**
   * 수출대행자 통관고유부호 — customs code of the agent
   * @maxLength 1000
   */
  agent_customs_code?: string;
  /**
   * 수출대행자 상호 — name of the agent
   * @maxLength 1000
   */
  agent_name?: string;
  /**
   * 수출대행자 사업장일련번호 — serial number of the agent
   * @maxLength 1000
   */
  agent_place_serial?: string;
  /**
   * 자동간이정액환급(기본 no) — automatic simplified drawback (no unless said)
   * @maxLength 1000
   */
  automatic_drawback?: string;
  /**
   * 사업자등록번호 — business registration number
   * @maxLength 1000
   */
  business_no?: string;
  /**
   * 특송업체부호 — code of the express carrier
   * @maxLength 1000
   */
  carrier_code?: string;
  /**
   * 통관고유부호 — customs code
   * @maxLength 1000
   */
  customs_code?: string;
  /**
   * 환급신청인(기본 none; exporter, maker) — applicant for drawback (none unless said)
   * @maxLength 1000
   */
  drawback_applicant?: string;
  /**
   * 전자우편 — e-mail
   * @maxLength 1000
   */
  email?: string;
  /**
   * 프로필 이름(수출 CSV의 exporter 열) — name of this profile, as in the column exporter
   * @maxLength 1000
   */
  exporter?: string;
  /**
   * 수출자구분(A, B, C 완제품판매자, D) — kind of exporter (C sells finished goods)
   * @maxLength 1000
   */
  exporter_kind?: string;
  /**
   * 신고인부호 — code of the filer
   * @maxLength 1000
   */
  filer_code?: string;
  /**
   * 제출자 상호 — name of the filer
   * @maxLength 1000
   */
  filer_name?: string;
  /**
   * 물품소재지 — where the goods are
   * @maxLength 1000
   */
  goods_address?: string;
  /**
   * 물품소재지 우편번호 — postal code of that place
   * @maxLength 1000
   */
  goods_postcode?: string;
  /**
   * 홈페이지 URL — home page
   * @maxLength 1000
   */
  homepage?: string;
  /**
   * 수출화주 상호 — name of the exporter
   * @maxLength 1000
   */
  name?: string;
  /**
   * 수출화주 영문 상호 — name in English
   * @maxLength 1000
   */
  name_en?: string;
  /**
   * 신고세관 부호 — customs office
   * @maxLength 1000
   */
  office?: string;
  /**
   * 포장 종류 코드(CT, BX, EN …) — code of the kind of package
   * @maxLength 1000
   */
  package_kind?: string;
  /**
   * 포장재 무게(g): 총중량이 비면 순중량에 더함 — weight of packing, added where the gross weight is blank
   * @maxLength 1000
   */
  packing_weight_g?: string;
  /**
   * 결제방법(TT, LS, LU, DA, DP, CD, PT, WK, GO, GN) — code of payment
   * @maxLength 1000
   */
  payment_method?: string;
  /**
   * 전화번호 — telephone
   * @maxLength 1000
   */
  phone?: string;
  /**
   * 사업장일련번호 — serial number of the place of business
   * @maxLength 1000
   */
  place_serial?: string;
  /**
   * 적재항 — port of loading
   * @maxLength 1000
   */
  port?: string;
  /**
   * 우편번호 — postal code
   * @maxLength 1000
   */
  postcode?: string;
  /**
   * 대표자명 — representative
   * @maxLength 1000
   */
  representative?: string;
  /**
   * 대표자 영문명 — representative in English
   * @maxLength 1000
   */
  representative_en?: string;
  /**
   * 신고세관 과 부호 — section of the office
   * @maxLength 1000
   */
  section?: string;
  /**
   * 간이정액환급을 쓸 수 있는 중소기업인지 — whether the simplified table is open to it
   * @maxLength 1000
   */
  small_business?: string;
  /**
   * 관할 세무서 — tax office
   * @maxLength 1000
   */
  tax_office?: string;
}

export interface FigureAnswer {
  base: string;
  /** 반올림의 폭 — from rounding */
  between: number[] | null;
  caveats: {
    en: string;
    ko: string;
  }[];
  /** 적힌 단위로 쓴 셈 — the arithmetic in printed units */
  formula: string;
  name: {
    en: string;
    ko: string;
  };
  observations: FigureObservation[];
  operation: string;
  /** 사람이 읽는 값 — as people read it */
  text: {
    en: string;
    ko: string;
  };
  /** 밑단위(원, 달러, 건, %, 배)로 — in ones of its base */
  value: number;
  vintage: {
    en: string;
    ko: string;
  };
}

export interface FigureObservation {
  confidence: "high" | "medium" | "low";
  item: string;
  kind: "level" | "growth_pct" | "share_pct" | "share_pct_unstated";
  note: {
    en: string;
    ko: string;
  };
  /** 두 글자 국가나 무리, 전체는 빈칸 — a country or group, blank for all */
  partner: string;
  period: string;
  /** 발표된 날(아는 만큼) — its day, as far as it was seen */
  published: string;
  series: string;
  /**
   * 읽은 곳 — the page it was read on
   * @maxLength 2000
   */
  source: string;
  unit: {
    en: string;
    ko: string;
  };
  /** 적힌 그대로의 수 — as printed */
  value: string;
  /** 어느 발표의 값인가 — which publication it comes from */
  vintage: string;
  vintage_name: {
    en: string;
    ko: string;
  };
}

export interface FigureRefusal {
  observations: FigureObservation[];
  operation: string;
  reason:
    | "two_vintages"
    | "two_scopes"
    | "two_units"
    | "across_break"
    | "not_seen"
    | "zero_base"
    | "sign_changes"
    | "rate_not_seen"
    | "base_near_zero";
  why: {
    en: string;
    ko: string;
  };
}

export interface FigureSeries {
  breaks: {
    from: string;
    /**
     * 읽은 곳 — the page it was read on
     * @maxLength 2000
     */
    source: string;
    why: {
      en: string;
      ko: string;
    };
  }[];
  /** 주장에서 쓰는 이름 — its name in claims */
  claims_as: string;
  first: string;
  id: string;
  last: string;
  name: {
    en: string;
    ko: string;
  };
  observations: number;
  publisher: {
    en: string;
    ko: string;
  };
  scope: {
    en: string;
    ko: string;
  };
  standing: "published" | "quoted";
  unit: {
    en: string;
    ko: string;
  };
  valuation: {
    en: string;
    ko: string;
  };
  vintages: number;
}

/** 주문 행 하나. 열 이름은 CSV와 같고, 큰 금액은 글자로 보내면 정확합니다. — One order line, with the columns of the CSV. Send large amounts as text to keep them exact. */
export interface InputLine {
  /** 알코올 도수 — alcohol by volume */
  abv?: string | number;
  /** 구매대행 수수료 — buying commission */
  agent_fee?: string | number;
  /**
   * 입항일(우편물은 통관우체국 도착일) — day of arrival
   * @format date
   */
  arrived_on?: string;
  /** 상표 — brand */
  brand?: string;
  /** 인증번호 — certificate number */
  cert_no?: string;
  /** 운송 경로 — channel */
  channel?: "express" | "post";
  /** 통화 — currency */
  currency?: string;
  /** 통관고유부호 — customs id */
  customs_id?: string;
  /**
   * 통관부호 만료일 — last day of the customs id
   * @format date
   */
  customs_id_expires_on?: string;
  /** 통관부호 종류 — kind of customs id */
  customs_id_kind?: "pccc" | "one_time" | "business" | "none";
  /** 통관부호 대조 결과 — result of the customs id match */
  customs_match?: "matched" | "failed" | "outage" | "not_asked";
  /** 신고 번호 — declaration, where not one per parcel */
  declaration?: string;
  /**
   * 신고일(통관목록 제출일) — day of declaration or manifest
   * @format date
   */
  declared_on?: string;
  /** 행 할인 — discount on the line */
  discount?: string | number;
  /** 할인 종류 — kind of discount */
  discount_kind?: "seller" | "platform" | "points" | "gift_card";
  /** 운임 구분 가능 여부 — whether international freight can be told apart */
  freight_separate?: "yes" | "no";
  /** 품명 — goods */
  goods?: string;
  /** 상품 바코드(GTIN) — GTIN */
  gtin?: string;
  /** 품목번호(HSK) — HS code, 4 to 10 digits */
  hs?: string;
  /** 국제 운임 — international freight */
  intl_freight?: string | number;
  /** 국제 보험료 — international insurance */
  intl_insurance?: string | number;
  /** 행 번호 — line number within the parcel */
  line?: string | number;
  /** 현지 운임 — freight inside the country of dispatch */
  local_freight?: string | number;
  /** 현지 세금 — tax of the country of dispatch */
  local_tax?: string | number;
  /** Master B/L 번호 — master B/L */
  master_bl?: string;
  /** 모델 — model */
  model?: string;
  /** 일회용 인증번호 — one-time number */
  one_time_no?: string;
  /** 주문 할인 — discount on the order */
  order_discount?: string | number;
  /** 주문번호 — order number */
  order_no?: string;
  /** 원산지 — country of origin */
  origin?: string;
  /** 원산지 증빙 — proof of origin */
  origin_proof?: "none" | "receipt" | "declaration" | "certificate";
  /** 결제금액 — amount paid for the order */
  paid_amount?: string | number;
  /** 화물(House B/L·AWB·우편물) 번호 — house B/L, AWB or postal item */
  parcel?: string;
  /** 화물 총중량 — gross weight of the parcel */
  parcel_weight_g?: string | number;
  /** 수하인 식별 키 — stable key of the recipient */
  person?: string;
  /** 수하인 주소 — address of the recipient */
  person_address?: string;
  /** 수하인 성명 — name of the recipient */
  person_name?: string;
  /** 수하인 전화번호 — telephone of the recipient */
  person_phone?: string;
  /** 수하인 우편번호 — postcode of the recipient */
  person_postcode?: string;
  /** 단위당 개수 — pieces in a unit */
  pieces_per_unit?: string | number;
  /** 플랫폼 — platform */
  platform?: string;
  /**
   * 구매일 — day on the receipt
   * @format date
   */
  purchased_on?: string;
  /** 수량 — quantity */
  quantity?: string | number;
  /** 국내 판매가(과세가격이 아님) — price on the Korean market, never the customs price */
  sale_price_krw?: string | number;
  /** 판매자 — seller */
  seller?: string;
  /** 판매자 식별자 — seller id on the platform */
  seller_id?: string;
  /** 발송국 — country of dispatch */
  ship_from?: string;
  /** 담배 종류(품목번호로 알 수 없을 때) — kind of tobacco, where the code does not tell */
  tobacco_kind?:
    | "heated_stick"
    | "heated_other"
    | "leaf_nicotine"
    | "other_nicotine";
  /** 수량 단위 — unit of quantity */
  unit?: string;
  /** 단가 — unit price */
  unit_price?: string | number;
  /** 용도 — use */
  use?: "self" | "sample" | "gift" | "resale";
  /** 총용량 — volume of the line */
  volume_ml?: string | number;
  /** 개당 용량 — volume of each */
  volume_ml_each?: string | number;
  /** 순중량 — net weight of the line */
  weight_g?: string | number;
}

export interface JudgedClaim {
  arithmetic: string[];
  caveats: {
    en: string;
    ko: string;
  }[];
  claimed: string;
  figures: FigureAnswer[];
  id: string;
  refusals: FigureRefusal[];
  /** 판정을 제한하는 것 — what the verdict rests on less firmly than it says */
  reservations: (
    | "only_in_report"
    | "only_quoted"
    | "base_not_stated"
    | "published_later"
    | "rate_assumed"
  )[];
  source: string;
  text: string;
  verdict:
    | "holds"
    | "holds_for_vintage"
    | "rounding"
    | "differs"
    | "wrong"
    | "not_comparable"
    | "not_known";
  why: {
    en: string;
    ko: string;
  };
}

/** 주문 행 하나의 답. null은 모름입니다. — The answer of an order line. null is not known. */
export interface LandedAnswer {
  /** 누가 받는지 — who collects */
  collected_by: string | null;
  /** 금액의 통화 — currency of the amounts */
  currency: string | null;
  /** 과세가격 — customs value */
  customs_value: number | null;
  /** 관세 — duty */
  duty: number | null;
  /** 관세율(%) — rate of duty, in percent */
  duty_rate_pct: number | null;
  /** 판 — edition: what was judged with */
  edition: string | null;
  /** 개별소비세 — excise */
  excise: number | null;
  /** 추가 관세의 번호와 세율 — headings of additional duties, with rates */
  extra: string | null;
  /** 수수료 — fees */
  fees: number | null;
  /** 행 번호 — line number */
  line: string | null;
  /** 주문번호 — order number */
  order: string | null;
  /** 사유 — reasons */
  reasons: string[];
  /** 통관 방식 — by which regime the goods enter */
  regime: string | null;
  /** 요건 — what is asked of the goods besides */
  requirements: string[];
  /** 사유의 문장(청했을 때만) — sentences of the reasons, where asked for */
  sentences?: {
    code: string;
    sentence: {
      en: string;
      ko: string;
    };
    weight: "decides" | "warns" | "not_known";
  }[];
  /** 확실성 — how sure the answer is */
  standing: string | null;
  /** 부가가치세·소비세 — tax on value */
  tax: number | null;
  /** 세율(%) — rate of tax, in percent */
  tax_rate_pct: number | null;
  /** 목적국 — country of destination */
  to: string | null;
}

export interface LandedComparisonRequest {
  /**
   * @maxItems 1000
   * @minItems 1
   */
  lines: OutboundLine[];
  options?: LandedOptions;
  /**
   * 몇째 행인지(1부터, 기본 1) — which line, from 1 (default 1)
   * @min 1
   */
  row?: number;
  /**
   * 목적국들(기본: 실린 곳마다 한 나라) — destinations; one of each by default
   * @maxItems 60
   * @minItems 1
   */
  to?: string[];
}

export interface LandedExplanation {
  /** 주문 행 하나의 답. null은 모름입니다. — The answer of an order line. null is not known. */
  answer: LandedAnswer;
  changes: {
    /** 필요한 것, 또는 닫힌 까닭 — what it asks for, or why it is closed */
    asks: {
      en: string;
      ko: string;
    };
    basis: Basis[];
    /** 지금보다 더 내는 돈 — how much more than now */
    difference: number | null;
    id: string;
    outcome: {
      customs_value: number | null;
      /** 아는 것의 합 — the sum of what is known */
      due: number;
      duty: number | null;
      excise: number | null;
      fees: number | null;
      reasons: string[];
      regimes: string[];
      requirements: string[];
      tax: number | null;
      /** 모르는 것 — what is not known */
      unknown: ("duty" | "tax" | "excise" | "fees")[];
    } | null;
    status: "taken" | "open" | "needs" | "barred";
    title: {
      en: string;
      ko: string;
    };
  }[];
  options: {
    /** 필요한 것, 또는 닫힌 까닭 — what it asks for, or why it is closed */
    asks: {
      en: string;
      ko: string;
    };
    basis: Basis[];
    /** 지금보다 더 내는 돈 — how much more than now */
    difference: number | null;
    id: string;
    outcome: {
      customs_value: number | null;
      /** 아는 것의 합 — the sum of what is known */
      due: number;
      duty: number | null;
      excise: number | null;
      fees: number | null;
      reasons: string[];
      regimes: string[];
      requirements: string[];
      tax: number | null;
      /** 모르는 것 — what is not known */
      unknown: ("duty" | "tax" | "excise" | "fees")[];
    } | null;
    status: "taken" | "open" | "needs" | "barred";
    title: {
      en: string;
      ko: string;
    };
  }[];
  problems: OrderProblem[];
  reasons: {
    basis: Basis[];
    code: string;
    sentence: {
      en: string;
      ko: string;
    };
    standing: "read" | "reported" | "remembered";
    weight: "decides" | "warns" | "not_known";
  }[];
  requirements: {
    asks: {
      en: string;
      ko: string;
    };
    basis: Basis[];
    code: string;
  }[];
  steps: {
    /** 정확한 십진수 — an exact decimal */
    amount: string;
    basis: Basis[];
    /** 이름 자리가 든 식 — a formula with named slots */
    formula: string;
    label: {
      en: string;
      ko: string;
    };
    rests: string[];
    /** 사람이 읽는 식과 금액 — as people read it */
    shown: {
      en: string;
      ko: string;
    };
    slots: Record<string, string>;
    unit: string;
  }[];
}

export interface LandedExplanationRequest {
  /**
   * @maxItems 1000
   * @minItems 1
   */
  lines: OutboundLine[];
  options?: LandedOptions;
  /**
   * 몇째 행인지(1부터, 기본 1) — which line, from 1 (default 1)
   * @min 1
   */
  row?: number;
}

export interface LandedLine {
  /** 주문 행 하나의 답. null은 모름입니다. — The answer of an order line. null is not known. */
  answer: LandedAnswer;
  reasons: {
    basis: Basis[];
    code: string;
    sentence: {
      en: string;
      ko: string;
    };
    standing: "read" | "reported" | "remembered";
    weight: "decides" | "warns" | "not_known";
  }[];
  requirements: {
    asks: {
      en: string;
      ko: string;
    };
    basis: Basis[];
    code: string;
  }[];
  steps: {
    /** 정확한 십진수 — an exact decimal */
    amount: string;
    basis: Basis[];
    /** 이름 자리가 든 식 — a formula with named slots */
    formula: string;
    label: {
      en: string;
      ko: string;
    };
    rests: string[];
    /** 사람이 읽는 식과 금액 — as people read it */
    shown: {
      en: string;
      ko: string;
    };
    slots: Record<string, string>;
    unit: string;
  }[];
}

export interface LandedOptions {
  /** 과세환율이 없는 주를 어림합니다 — stand-in rates for weeks without official ones */
  approximate_rates?: boolean;
  /**
   * 중국 소매수입 상품목록(正面清单)의 번호(8~10자리) — codes of the list of goods for retail imports to China, eight to ten digits
   * @maxItems 20000
   */
  positive_list?: string[];
  /** 미국행 우편물에 소포마다 정액 관세를 골랐을 때 — mail to the United States takes a duty in dollars for each parcel, where that could be chosen */
  postal_specific?: boolean;
  /**
   * 과세환율. 실린 것보다 먼저 씁니다 — customs rates, before those on board
   * @maxItems 1000
   */
  rates?: {
    /** ISO 4217 */
    currency: string;
    /** @format date */
    from: string;
    /** 통화 한 단위의 원화 값 — won for one unit of the currency */
    krw_per_unit: string | number;
    source?: string;
    /** @format date */
    to: string;
  }[];
}

export interface LandedRequest {
  /** 행마다 계산, 사유와 조문, 요건도 답합니다 — steps, reasons with their articles and requirements of each line are answered too */
  explanations?: boolean;
  /**
   * @maxItems 1000
   * @minItems 1
   */
  lines: OutboundLine[];
  options?: LandedOptions;
  /** 사유의 문장도 답합니다 — the answers have the sentences of their reasons too */
  sentences?: boolean;
}

export interface LawVersion {
  cite: {
    article: {
      en: string;
      ko: string;
    };
    /**
     * 공포일 — the day of its gazette
     * @pattern ^\d{4}-\d{2}-\d{2}$
     */
    gazetted: string | null;
    instrument: {
      en: string;
      ko: string;
    };
    number: {
      en: string;
      ko: string;
    };
    url: string;
  };
  /** @format date */
  from: string;
  note: {
    en: string;
    ko: string;
  } | null;
  /** 사람이 읽는 값(단위나 뜻과 함께) — the value as people read it, with unit or meaning */
  shown: {
    en: string;
    ko: string;
  };
  /** 얼마나 확실한지 — how sure we are */
  standing: "read" | "reported" | "remembered";
  unit: string;
  value: number | string;
}

/** assess 명령의 옵션 — the options of the command assess */
export interface LineOptions {
  /** 과세환율이 없는 주를 어림합니다 — stand-in rates for weeks without official ones */
  approximate_rates?: boolean;
  /**
   * declared_on이 빈 행의 신고일 — day of declaration of lines that do not say
   * @format date
   */
  declared_on?: string;
  /** 법이 정한 운임(기본) 또는 적은 운임 — the freight of the law, or as given */
  freight?: "statutory" | "actual";
  /**
   * 운임표 CSV의 내용 — the text of a freight table (CSV)
   * @maxLength 1000000
   */
  freight_table?: string;
  /** 저장소에 있는 같은 사람의 먼저 판정된 화물과도 합산합니다. 보관하는 판정의 기본은 true, 나머지는 false — goods are combined with earlier parcels of the same persons in the store too: true by default for what is kept, else false */
  history?: boolean;
  /** 일반세율, 간이세율, 적은 쪽 — ordinary, simplified, or what collects less */
  rate_choice?: "ordinary" | "simplified" | "lowest";
  /**
   * 과세환율. 실린 것보다 먼저 씁니다 — customs rates, before those on board
   * @maxItems 1000
   */
  rates?: {
    /** ISO 4217 */
    currency: string;
    /** @format date */
    from: string;
    /** 통화 한 단위의 원화 값 — won for one unit of the currency */
    krw_per_unit: string | number;
    source?: string;
    /** @format date */
    to: string;
  }[];
  /** 개혁안, 또는 실려 있는 것의 이름 — a reform, or the id of one on board */
  reform?: string | Reform;
}

export interface OrderProblem {
  /** /v1/codes의 부호 — a code of /v1/codes */
  code: string;
  column: string | null;
  message: {
    en: string;
    ko: string;
  };
  /** 요청 본문 안의 자리(JSON Pointer) — its place in the body, a JSON pointer */
  pointer: string;
  /** 적힌 값. 개인정보는 가립니다 — the value as given; personal ones are masked */
  value: string;
}

export interface OrdinaryRate {
  digits_needed: number | null;
  /** @format date */
  from: string;
  /** 모르는 까닭 — why it is not known */
  gap: string | null;
  /** 세율을 아는지, 모르면 왜 — whether the rate is known, and why not */
  kind: "known" | "range" | "not_held" | "gap" | "no_such_code";
  notes: string[];
  /** basic, wto, wto_farm */
  rate_kind: string | null;
  rate_max_pct: number | null;
  rate_pct: number | null;
  /** @format date */
  to: string;
}

/** 나가는 주문의 행 하나. 열 이름은 수출 CSV와 같습니다. — One line of an order that leaves Korea, with the columns of the outbound CSV. */
export interface OutboundLine {
  /** 구매자 식별 키 — stable key of the buyer */
  buyer?: string;
  /** 구매 용도 — use by the buyer */
  buyer_use?: "personal" | "business";
  /** 운송 방법 — way of carriage */
  carrier?: "post" | "express" | "cargo";
  /** 환가한 원화 금액 — won received for it */
  converted_krw?: string | number;
  /** 통화 — currency */
  currency?: string;
  /**
   * 수출신고 수리일 — day of export declaration
   * @format date
   */
  declared_on?: string;
  /** 행 할인 — discount on the line */
  discount?: string | number;
  /** 할인 부담자 — who bears the discount */
  discount_by?: "seller" | "platform";
  /** 판매자가 아는 관세율 — duty rate, as the seller knows it */
  duty_rate_pct?: string | number;
  /**
   * 도착국 수입신고일 — day of entry at the destination
   * @format date
   */
  entered_on?: string;
  /** 세관장확인·수출승인 대상인지 — whether it takes a proof at customs or an approval */
  export_proof?: "yes" | "no";
  /** 수출자(프로필) — exporter (profile) */
  exporter?: string;
  /** 구매자가 낸 운임 — freight charged */
  freight?: string | number;
  /** 송장에 운임이 따로 적히는지 — whether freight stands apart on the invoice */
  freight_separate?: "yes" | "no";
  /** 품명 — goods */
  goods?: string;
  /** 총중량 — gross weight of the shipment */
  gross_weight_g?: string | number;
  /** 품목번호(HSK) — Korean HS code, 4 to 10 digits */
  hs?: string;
  /** 목적국 품목번호 — HS code of the destination */
  hs_destination?: string;
  /** 인도조건 — terms of delivery */
  incoterm?:
    | "FOB"
    | "CFR"
    | "CIF"
    | "CIN"
    | "CIP"
    | "CPT"
    | "DAF"
    | "DAP"
    | "DAT"
    | "DDP"
    | "DDU"
    | "DEQ"
    | "DES"
    | "DPU"
    | "EXW"
    | "FAS"
    | "FCA";
  /** 보험료 — insurance */
  insurance?: string | number;
  /** 물품 종류 — kind of goods */
  kind?:
    | "cosmetic"
    | "perfume"
    | "food"
    | "health_food"
    | "alcohol"
    | "tobacco"
    | "medicine"
    | "medical_device"
    | "apparel"
    | "footwear"
    | "bag"
    | "book"
    | "music"
    | "electronics"
    | "battery"
    | "toy"
    | "children"
    | "jewellery"
    | "household"
    | "other";
  /** 수출 종류 — kind of export */
  kind_of_export?: "sale" | "stock_transfer" | "sample" | "return";
  /** 행 번호 — line number within the order */
  line?: string | number;
  /**
   * 적재일 — day of loading
   * @format date
   */
  loaded_on?: string;
  /** 제조자 — maker */
  maker?: string;
  /** 제조자 사업자등록번호 — business number of the maker */
  maker_business_no?: string;
  /** 주문번호 — order number */
  order?: string;
  /** 원산지 — country of origin */
  origin?: string;
  /** 협정 원산지 신청 — preference that is claimed */
  origin_claim?:
    | "none"
    | "korus"
    | "eu_korea"
    | "uk_korea"
    | "kafta"
    | "ckfta"
    | "rcep"
    | "korea_china"
    | "korea_asean"
    | "korea_vietnam"
    | "korea_singapore";
  /** 포장 개수 — number of packages */
  packages?: string | number;
  /** 결제금액 — amount paid for the order */
  paid_amount?: string | number;
  /** 결제 수단(지급 회사) — means of payment (payer) */
  payment_method?: string;
  /** 판매 채널 — selling channel */
  platform?: string;
  /** 주문 수량 — quantity ordered */
  quantity?: string | number;
  /** 발송 수량 — quantity shipped */
  quantity_shipped?: string | number;
  /** 환불금액 — amount refunded */
  refunded_amount?: string | number;
  /** 주·도(세율이 지역에 따를 때) — state or province */
  region?: string;
  /** 판매자 조세 제도 — tax scheme of the seller */
  scheme?: "none" | "ioss" | "ovr" | "cbec" | "uk_vat" | "au_gst";
  /** 발송 번호(한 수하인에게 가는 한 운송) — shipment */
  shipment?: string;
  /** 상품 코드(SKU) — SKU */
  sku?: string;
  /**
   * 판매일 — day of sale
   * @format date
   */
  sold_on?: string;
  /** 주문 상태 — status of the order line */
  status?: "open" | "cancelled" | "refunded" | "part_refunded";
  /** 판매자가 아는 세율 — tax rate, as the seller knows it */
  tax_rate_pct?: string | number;
  /** 목적국 — country of destination */
  to?: string;
  /** 운송장·우편물 번호 — tracking number */
  tracking_no?: string;
  /** 판매 단가 — unit price */
  unit_price?: string | number;
  /** 순중량 — net weight of the line */
  weight_g?: string | number;
}

/** 입력의 문제와 그 자리 — a problem of the input, and its place */
export interface Problem {
  /** /v1/codes의 부호 — a code of /v1/codes */
  code: string;
  column: string | null;
  length: number;
  line: number | null;
  message: {
    en: string;
    ko: string;
  };
  parcel: string | null;
  /** 요청 본문 안의 자리(JSON Pointer) — its place in the body, a JSON pointer */
  pointer: string;
  start: number;
  /** 적힌 값. 개인정보는 가립니다 — the value as given; personal ones are masked */
  value: string;
}

/** RFC 9457 */
export interface ProblemDocument {
  code: string;
  /** 이 요청의 문장 — the sentence of this request, in the language asked for */
  detail: string;
  message: {
    en: string;
    ko: string;
  };
  /** 자리가 있는 문제 — problems with a place */
  problems: Record<string, any>[];
  /** X-Request-Id */
  request_id: string;
  /** 다시 해 볼 만한지 — whether trying again may help */
  retryable: boolean;
  status: number;
  /** 부호의 문장 — the sentence of the code, in the language asked for */
  title: string;
  /**
   * /v1/codes/{code}
   * @format uri-reference
   */
  type: string;
}

export interface Reform {
  /** 법령 값의 열쇠마다 새 판들 — new versions by the key of a provision */
  sets: Record<
    string,
    {
      /** @format date */
      from: string;
      value: string | number;
    }[]
  >;
  /**
   * @minLength 1
   * @maxLength 500
   */
  title: string;
  /** @maxLength 5000 */
  why?: string;
}

export interface TariffLine {
  /** HSK 10자리 — ten digits */
  code: string;
  en: string;
  headings: {
    code: string;
    en: string;
    ko: string;
  }[];
  ko: string;
  rates: OrdinaryRate[];
}

export type QueryParamsType = Record<string | number, any>;
export type ResponseFormat = keyof Omit<Body, "body" | "bodyUsed">;

export interface FullRequestParams extends Omit<RequestInit, "body"> {
  /** set parameter to `true` for call `securityWorker` for this request */
  secure?: boolean;
  /** request path */
  path: string;
  /** content type of request body */
  type?: ContentType;
  /** query params */
  query?: QueryParamsType;
  /** format of response (i.e. response.json() -> format: "json") */
  format?: ResponseFormat;
  /** request body */
  body?: unknown;
  /** base url */
  baseUrl?: string;
  /** request cancellation token */
  cancelToken?: CancelToken;
}

export type RequestParams = Omit<
  FullRequestParams,
  "body" | "method" | "query" | "path"
>;

export interface ApiConfig<SecurityDataType = unknown> {
  baseUrl?: string;
  baseApiParams?: Omit<RequestParams, "baseUrl" | "cancelToken" | "signal">;
  securityWorker?: (
    securityData: SecurityDataType | null,
  ) => Promise<RequestParams | void> | RequestParams | void;
  customFetch?: typeof fetch;
}

export interface HttpResponse<D extends unknown, E extends unknown = unknown>
  extends Response {
  data: D;
  error: E;
}

type CancelToken = Symbol | string | number;

export type ContentType =
  | "application/json"
  | "application/vnd.api+json"
  | "multipart/form-data"
  | "application/x-www-form-urlencoded"
  | "text/plain";

export class HttpClient<SecurityDataType = unknown> {
  public baseUrl: string = "";
  private securityData: SecurityDataType | null = null;
  private securityWorker?: ApiConfig<SecurityDataType>["securityWorker"];
  private abortControllers = new Map<CancelToken, AbortController>();
  private customFetch = (...fetchParams: Parameters<typeof fetch>) =>
    fetch(...fetchParams);

  private baseApiParams: RequestParams = {
    credentials: "same-origin",
    headers: {},
    redirect: "follow",
    referrerPolicy: "no-referrer",
  };

  constructor(apiConfig: ApiConfig<SecurityDataType> = {}) {
    Object.assign(this, apiConfig);
  }

  public setSecurityData = (data: SecurityDataType | null) => {
    this.securityData = data;
  };

  protected encodeQueryParam(key: string, value: any) {
    const encodedKey = encodeURIComponent(key);
    return `${encodedKey}=${encodeURIComponent(typeof value === "number" ? value : `${value}`)}`;
  }

  protected addQueryParam(query: QueryParamsType, key: string) {
    return this.encodeQueryParam(key, query[key]);
  }

  protected addArrayQueryParam(query: QueryParamsType, key: string) {
    const value = query[key];
    return value.map((v: any) => this.encodeQueryParam(key, v)).join("&");
  }

  protected toQueryString(rawQuery?: QueryParamsType): string {
    const query = rawQuery || {};
    const keys = Object.keys(query).filter(
      (key) => "undefined" !== typeof query[key],
    );
    return keys
      .map((key) =>
        Array.isArray(query[key])
          ? this.addArrayQueryParam(query, key)
          : this.addQueryParam(query, key),
      )
      .join("&");
  }

  protected addQueryParams(rawQuery?: QueryParamsType): string {
    const queryString = this.toQueryString(rawQuery);
    return queryString ? `?${queryString}` : "";
  }

  private contentFormatters: Record<ContentType, (input: any) => any> = {
    ["application/json"]: (input: any) =>
      input !== null && (typeof input === "object" || typeof input === "string")
        ? JSON.stringify(input)
        : input,
    ["application/vnd.api+json"]: (input: any) =>
      input !== null && (typeof input === "object" || typeof input === "string")
        ? JSON.stringify(input)
        : input,
    ["text/plain"]: (input: any) =>
      input !== null && typeof input !== "string"
        ? JSON.stringify(input)
        : input,
    ["multipart/form-data"]: (input: any) => {
      if (input instanceof FormData) {
        return input;
      }

      return Object.keys(input || {}).reduce((formData, key) => {
        const property = input[key];
        formData.append(
          key,
          property instanceof Blob
            ? property
            : typeof property === "object" && property !== null
              ? JSON.stringify(property)
              : `${property}`,
        );
        return formData;
      }, new FormData());
    },
    ["application/x-www-form-urlencoded"]: (input: any) =>
      this.toQueryString(input),
  };

  protected mergeRequestParams(
    params1: RequestParams,
    params2?: RequestParams,
  ): RequestParams {
    return {
      ...this.baseApiParams,
      ...params1,
      ...(params2 || {}),
      headers: {
        ...(this.baseApiParams.headers || {}),
        ...(params1.headers || {}),
        ...((params2 && params2.headers) || {}),
      },
    };
  }

  protected createAbortSignal = (
    cancelToken: CancelToken,
  ): AbortSignal | undefined => {
    if (this.abortControllers.has(cancelToken)) {
      const abortController = this.abortControllers.get(cancelToken);
      if (abortController) {
        return abortController.signal;
      }
      return void 0;
    }

    const abortController = new AbortController();
    this.abortControllers.set(cancelToken, abortController);
    return abortController.signal;
  };

  public abortRequest = (cancelToken: CancelToken) => {
    const abortController = this.abortControllers.get(cancelToken);

    if (abortController) {
      abortController.abort();
      this.abortControllers.delete(cancelToken);
    }
  };

  public request = async <T = any, E = any>({
    body,
    secure,
    path,
    type,
    query,
    format,
    baseUrl,
    cancelToken,
    ...params
  }: FullRequestParams): Promise<HttpResponse<T, E>> => {
    const secureParams =
      ((typeof secure === "boolean" ? secure : this.baseApiParams.secure) &&
        this.securityWorker &&
        (await this.securityWorker(this.securityData))) ||
      {};
    const requestParams = this.mergeRequestParams(params, secureParams);
    const queryString = query && this.toQueryString(query);
    const payloadFormatter = this.contentFormatters[type || "application/json"];
    const responseFormat = format || requestParams.format;

    return this.customFetch(
      `${baseUrl || this.baseUrl || ""}${path}${queryString ? `?${queryString}` : ""}`,
      {
        ...requestParams,
        headers: {
          ...(requestParams.headers || {}),
          ...(type && type !== "multipart/form-data"
            ? { "Content-Type": type }
            : {}),
        },
        signal:
          (cancelToken
            ? this.createAbortSignal(cancelToken)
            : requestParams.signal) || null,
        body:
          typeof body === "undefined" || body === null
            ? null
            : payloadFormatter(body),
      },
    ).then(async (response) => {
      const r = response as HttpResponse<T, E>;
      r.data = null as unknown as T;
      r.error = null as unknown as E;

      const responseToParse = responseFormat ? response.clone() : response;
      const data = !responseFormat
        ? r
        : await responseToParse[responseFormat]()
            .then((data) => {
              if (r.ok) {
                r.data = data;
              } else {
                r.error = data;
              }
              return r;
            })
            .catch((e) => {
              r.error = e;
              return r;
            });

      if (cancelToken) {
        this.abortControllers.delete(cancelToken);
      }

      if (!response.ok) throw data;
      return data;
    });
  };
}

/**
 * @title 관문 — Gwanmun
 * @version 0.1.0
 * @license Apache-2.0
 */
export class Gwanmun<
  SecurityDataType extends unknown,
> extends HttpClient<SecurityDataType> {
  assessments = {
    /**
     * @description 답과 함께 보관 번호(assessment)를 줍니다. 같은 사람의 먼저 보관된 화물과도 합산합니다(options.history가 false면 보낸 화물끼리만). 개인정보는 봉해서 보관하고 답에 나오지 않습니다. 다시 판정할 수 있도록, 함께 보낸 환율이나 운임표로는 보관하지 않습니다. Answers with the number that it is kept under (assessment). Goods are combined with earlier parcels of the same persons in the store too (not with options.history false). Personal values are kept sealed and are in no answer. So that it can be judged again, rates and freight tables that are sent along are not taken.
     *
     * @tags assessments
     * @name Keep
     * @summary 화물을 판정하고 보관합니다 — Judge parcels and keep them
     * @request POST:/v1/assessments/kept
     * @secure
     */
    keep: (
      data: {
        /**
         * @maxItems 10000
         * @minItems 1
         */
        lines: InputLine[];
        options?: {
          /** 과세환율이 없는 주를 어림합니다 — stand-in rates for weeks without official ones */
          approximate_rates?: boolean;
          /**
           * declared_on이 빈 행의 신고일 — day of declaration of lines that do not say
           * @format date
           */
          declared_on?: string;
          /** 법이 정한 운임(기본) 또는 적은 운임 — the freight of the law, or as given */
          freight?: "statutory" | "actual";
          /** 저장소에 있는 같은 사람의 먼저 판정된 화물과도 합산합니다. 보관하는 판정의 기본은 true, 나머지는 false — goods are combined with earlier parcels of the same persons in the store too: true by default for what is kept, else false */
          history?: boolean;
          /** 일반세율, 간이세율, 적은 쪽 — ordinary, simplified, or what collects less */
          rate_choice?: "ordinary" | "simplified" | "lowest";
          /** 개혁안, 또는 실려 있는 것의 이름 — a reform, or the id of one on board */
          reform?: string | Reform;
        };
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** 보낸 순서대로 행마다 하나 — one for each line, in the order sent */
          answers: Answer[];
          /** @format uuid */
          assessment: string;
          /** 사후에 추징될 수 있는 이력의 화물 — earlier parcels that may be taxed afterwards */
          ex_post: {
            article: {
              en: string;
              ko: string;
            };
            combined_with: string[];
            declared_on: string;
            message: {
              en: string;
              ko: string;
            };
            parcel: string;
            reason: string;
          }[];
          problems: Problem[];
        },
        ProblemDocument
      >({
        path: `/v1/assessments/kept`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 주문 행을 그날의 법으로 판정합니다. 잘못된 행은 problems에 이름이 오르고 그 화물만 거부됩니다. 판정한 행이 하나도 없으면 422입니다. Judges order lines under the law of their day. A bad line is named in problems and only its parcel is refused. Where not one line could be judged, the status is 422.
     *
     * @tags assessments
     * @name Create
     * @summary 화물을 판정합니다 — Judge parcels
     * @request POST:/v1/assessments
     * @secure
     */
    create: (data: AssessmentRequest, params: RequestParams = {}) =>
      this.request<Assessment, ProblemDocument>({
        path: `/v1/assessments`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
  };
  explanations = {
    /**
     * @description 계산 단계, 사유와 조문, 적법한 선택, 답이 달라지는 경우, 요건을 답합니다. parcel이 없으면 첫 행의 화물입니다. Answers the steps, the reasons with their articles, the lawful options, what would change the answer, and the requirements. Without parcel it is that of the first line.
     *
     * @tags explanations
     * @name Create
     * @summary 화물 하나를 설명합니다 — Explain one parcel
     * @request POST:/v1/explanations
     * @secure
     */
    create: (data: ExplanationRequest, params: RequestParams = {}) =>
      this.request<Explanation, ProblemDocument>({
        path: `/v1/explanations`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
  };
  files = {
    /**
     * @description CSV, NDJSON, XLSX, Parquet와 그 gzip을 흐르는 대로 받습니다. 다 받아 저장한 뒤 답합니다. 열 이름이 다르면 columns로 맞춥니다. Takes CSV, NDJSON, XLSX, Parquet and gzip of them as they come; answers once all is kept. Other names of columns are matched by columns.
     *
     * @tags files
     * @name Create
     * @summary 파일을 올려 판정합니다 — Upload a file to be judged
     * @request POST:/v1/files
     * @secure
     */
    create: (
      data: File,
      query?: {
        approximate_rates?: boolean;
        /**
         * 열 맞춤 JSON: columns, also, filled, units — how its columns are read
         * @maxLength 12000
         */
        columns?: string;
        /**
         * declared_on이 빈 행의 신고일 — of rows that do not say
         * @format date
         */
        declared_on?: string;
        freight?: "statutory" | "actual";
        /** 저장된 앞선 화물과 합산 — combine with parcels of the store */
        history?: boolean;
        /**
         * 파일 이름 — name of the file
         * @maxLength 200
         */
        name?: string;
        rate_choice?: "ordinary" | "simplified" | "lowest";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          decisions_sha256: string | null;
          /**
           * 작업과 판정의 번호 — of the job and its assessment
           * @format uuid
           */
          assessment: string;
          by: string;
          /** @format date-time */
          created_at: string;
          file: {
            sha256: string;
            by: string;
            bytes: number;
            /** 열 맞춤. 우리 이름이면 null — how its columns are read; null where they are ours */
            columns: Record<string, any> | null;
            /** @format date-time */
            erased_at: string | null;
            format: "csv" | "ndjson" | "xlsx" | "parquet" | "json";
            /** @format uuid */
            id: string;
            /** 판정이 있으므로 지우지 않는 파일 — it was judged, so that it is not removed */
            is_judged: boolean;
            /** 지어낸 표본 — the made-up sample */
            is_made_up: boolean;
            is_packed: boolean;
            name: string;
            /** @format date-time */
            received_at: string;
            /**
             * 지운 사람의 개인정보를 뺀 사본이 대신한 때 — when a copy without an erased person took its place
             * @format date-time
             */
            reduced_at: string | null;
            /**
             * 뺀 때; 그 뒤에 다시 판정했으면 null — withdrawn, and not judged again since
             * @format date-time
             */
            withdrawn_at: string | null;
            withdrawn_by: string | null;
          };
          /** 개혁안·어림 환율이 아님 — no reform, no approximate rates */
          is_real: boolean;
          lines: number;
          made_with: {
            release: string;
            rules: string;
            schedule: string;
          } | null;
          options: Record<string, any>;
          parcels: number;
          problem: {
            code: string;
            message: {
              en: string;
              ko: string;
            };
          } | null;
          problems: number;
          /** @format date-time */
          recorded_at: string | null;
          /** 먼저 받아 판정한, 내용이 같은 파일 — a file with the same bytes that came and was judged before */
          same_file: {
            /** @format uuid */
            assessment: string;
            by: string;
            name: string;
            /** @format date-time */
            received_at: string;
          } | null;
          /**
           * @min 0
           * @max 1
           */
          share: number | null;
          stage: "read" | "sort" | "judge" | "write" | "keep" | null;
          state: "queued" | "running" | "done" | "failed" | "cancelled";
          summary: Record<string, any> | null;
        },
        ProblemDocument
      >({
        path: `/v1/files`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: "text/plain",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags files
     * @name List
     * @summary 올린 파일을 봅니다 — List files
     * @request GET:/v1/files
     * @secure
     */
    list: (
      query?: {
        /**
         * next of the page before
         * @maxLength 2000
         */
        after?: string;
        /**
         * @min 1
         * @max 500
         * @default 50
         */
        limit?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          items: {
            sha256: string;
            by: string;
            bytes: number;
            /** 열 맞춤. 우리 이름이면 null — how its columns are read; null where they are ours */
            columns: Record<string, any> | null;
            /** @format date-time */
            erased_at: string | null;
            format: "csv" | "ndjson" | "xlsx" | "parquet" | "json";
            /** @format uuid */
            id: string;
            /** 판정이 있으므로 지우지 않는 파일 — it was judged, so that it is not removed */
            is_judged: boolean;
            /** 지어낸 표본 — the made-up sample */
            is_made_up: boolean;
            is_packed: boolean;
            name: string;
            /** @format date-time */
            received_at: string;
            /**
             * 지운 사람의 개인정보를 뺀 사본이 대신한 때 — when a copy without an erased person took its place
             * @format date-time
             */
            reduced_at: string | null;
            /**
             * 뺀 때; 그 뒤에 다시 판정했으면 null — withdrawn, and not judged again since
             * @format date-time
             */
            withdrawn_at: string | null;
            withdrawn_by: string | null;
          }[];
          next: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/files`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 아무것도 저장하지 않습니다. CSV와 NDJSON은 앞부분만 보내도 됩니다. plan은 이름이 뜻하는 대로 맞춘 것입니다. Nothing is kept. Of CSV and NDJSON the beginning is enough. plan is what the names mean by themselves.
     *
     * @tags files
     * @name HeadsRead
     * @summary 파일의 머리글을 읽습니다 — Read the head of a file
     * @request POST:/v1/heads
     * @secure
     */
    headsRead: (
      data: File,
      query?: {
        /**
         * 파일 이름 — name of the file
         * @maxLength 200
         */
        name?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** 행마다 열을 스스로 적음 — rows name their columns themselves */
          is_open_ended: boolean;
          names: string[];
          plan: {
            /** 다른 열을 함께 쓰는 우리의 열 — fields read from a column that is another one too */
            also: Record<string, string>;
            /** 파일의 열에 우리의 열, 쓰지 않으면 빈 글 — our column by theirs; blank: left out */
            columns: Record<string, string>;
            /** 모든 행에 적는 값 — values of fields that the file lacks, for all rows */
            filled: Record<string, string>;
            /** 열의 단위 g·kg·ml·l — the unit of a column */
            units: Record<string, string>;
          };
          /** 앞의 20행까지 — up to twenty rows */
          rows: string[][];
        },
        ProblemDocument
      >({
        path: `/v1/heads`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: "text/plain",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags files
     * @name Show
     * @summary 파일 하나를 봅니다 — Show a file
     * @request GET:/v1/files/{file}
     * @secure
     */
    show: (file: string, params: RequestParams = {}) =>
      this.request<
        {
          sha256: string;
          by: string;
          bytes: number;
          /** 열 맞춤. 우리 이름이면 null — how its columns are read; null where they are ours */
          columns: Record<string, any> | null;
          /** @format date-time */
          erased_at: string | null;
          format: "csv" | "ndjson" | "xlsx" | "parquet" | "json";
          /** @format uuid */
          id: string;
          /** 판정이 있으므로 지우지 않는 파일 — it was judged, so that it is not removed */
          is_judged: boolean;
          /** 지어낸 표본 — the made-up sample */
          is_made_up: boolean;
          is_packed: boolean;
          name: string;
          /** @format date-time */
          received_at: string;
          /**
           * 지운 사람의 개인정보를 뺀 사본이 대신한 때 — when a copy without an erased person took its place
           * @format date-time
           */
          reduced_at: string | null;
          /**
           * 뺀 때; 그 뒤에 다시 판정했으면 null — withdrawn, and not judged again since
           * @format date-time
           */
          withdrawn_at: string | null;
          withdrawn_by: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/files/${file}`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 작업이 모두 실패했거나 그만둔 파일만 지웁니다. 봉인된 내용과 열쇠, 작업이 없어지고 되돌릴 수 없습니다. 한 번이라도 판정한 파일은 기록이므로 지우지 않습니다(409). Only a file all of whose jobs failed or were cancelled: its sealed bytes, their key and its jobs are gone for good. A file that was ever judged is a record, and stays (409).
     *
     * @tags files
     * @name Remove
     * @summary 판정하지 못한 파일을 지웁니다 — Remove a file that came to nothing
     * @request DELETE:/v1/files/{file}
     * @secure
     */
    remove: (file: string, params: RequestParams = {}) =>
      this.request<void, ProblemDocument>({
        path: `/v1/files/${file}`,
        method: "DELETE",
        secure: true,
        ...params,
      }),

    /**
     * @description 앞선 판정은 그대로 남습니다. 개혁안으로 판정한 답은 실제 답을 대신하지 않습니다. Earlier assessments stay. Answers under a reform never stand for real ones.
     *
     * @tags files
     * @name Judge
     * @summary 파일을 다시 판정합니다 — Judge a file once more
     * @request POST:/v1/files/{file}/assessments
     * @secure
     */
    judge: (
      file: string,
      data: {
        approximate_rates?: boolean;
        /**
         * declared_on이 빈 행의 신고일 — of rows that do not say
         * @format date
         */
        declared_on?: string;
        freight?: "statutory" | "actual";
        /** 저장된 앞선 화물과 합산 — combine with parcels of the store */
        history?: boolean;
        rate_choice?: "ordinary" | "simplified" | "lowest";
        /** 개혁안 JSON — a reform */
        reform?: Record<string, any>;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          decisions_sha256: string | null;
          /**
           * 작업과 판정의 번호 — of the job and its assessment
           * @format uuid
           */
          assessment: string;
          by: string;
          /** @format date-time */
          created_at: string;
          file: {
            sha256: string;
            by: string;
            bytes: number;
            /** 열 맞춤. 우리 이름이면 null — how its columns are read; null where they are ours */
            columns: Record<string, any> | null;
            /** @format date-time */
            erased_at: string | null;
            format: "csv" | "ndjson" | "xlsx" | "parquet" | "json";
            /** @format uuid */
            id: string;
            /** 판정이 있으므로 지우지 않는 파일 — it was judged, so that it is not removed */
            is_judged: boolean;
            /** 지어낸 표본 — the made-up sample */
            is_made_up: boolean;
            is_packed: boolean;
            name: string;
            /** @format date-time */
            received_at: string;
            /**
             * 지운 사람의 개인정보를 뺀 사본이 대신한 때 — when a copy without an erased person took its place
             * @format date-time
             */
            reduced_at: string | null;
            /**
             * 뺀 때; 그 뒤에 다시 판정했으면 null — withdrawn, and not judged again since
             * @format date-time
             */
            withdrawn_at: string | null;
            withdrawn_by: string | null;
          };
          /** 개혁안·어림 환율이 아님 — no reform, no approximate rates */
          is_real: boolean;
          lines: number;
          made_with: {
            release: string;
            rules: string;
            schedule: string;
          } | null;
          options: Record<string, any>;
          parcels: number;
          problem: {
            code: string;
            message: {
              en: string;
              ko: string;
            };
          } | null;
          problems: number;
          /** @format date-time */
          recorded_at: string | null;
          /** 먼저 받아 판정한, 내용이 같은 파일 — a file with the same bytes that came and was judged before */
          same_file: {
            /** @format uuid */
            assessment: string;
            by: string;
            name: string;
            /** @format date-time */
            received_at: string;
          } | null;
          /**
           * @min 0
           * @max 1
           */
          share: number | null;
          stage: "read" | "sort" | "judge" | "write" | "keep" | null;
          state: "queued" | "running" | "done" | "failed" | "cancelled";
          summary: Record<string, any> | null;
        },
        ProblemDocument
      >({
        path: `/v1/files/${file}/assessments`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 잘못 접수한 파일의 판정을 목록, 집계, 뒤의 화물과의 합산에서 뺍니다. 판정은 이력에 남고, 뺀 때 전을 물으면(known_at) 그대로 답합니다. 이 파일이 대신했던 다른 파일의 답은 다시 셉니다(restored). 이 파일의 화물과 이미 합산해 판정한 파일은 바뀌지 않으니 다시 판정하십시오. 이 파일을 다시 판정하면 도로 들어옵니다. What a wrong file said leaves lists, counts and the combining with later parcels. It stays in the history, and questions about an earlier instant (known_at) are answered as before. Answers of other files that it had taken the place of count again (restored). Files that were combined with it are not changed: judge them again. Judging this file again brings it back.
     *
     * @tags files
     * @name Withdraw
     * @summary 판정한 파일을 뺍니다 — Withdraw a judged file
     * @request POST:/v1/files/{file}/withdrawal
     * @secure
     */
    withdraw: (file: string, params: RequestParams = {}) =>
      this.request<
        {
          parcels: number;
          restored: number;
          /** @format date-time */
          withdrawn_at: string;
        },
        ProblemDocument
      >({
        path: `/v1/files/${file}/withdrawal`,
        method: "POST",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags files
     * @name JobsList
     * @summary 작업을 봅니다 — List jobs
     * @request GET:/v1/jobs
     * @secure
     */
    jobsList: (
      query?: {
        /**
         * next of the page before
         * @maxLength 2000
         */
        after?: string;
        /**
         * @min 1
         * @max 500
         * @default 50
         */
        limit?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          items: {
            decisions_sha256: string | null;
            /**
             * 작업과 판정의 번호 — of the job and its assessment
             * @format uuid
             */
            assessment: string;
            by: string;
            /** @format date-time */
            created_at: string;
            file: {
              sha256: string;
              by: string;
              bytes: number;
              /** 열 맞춤. 우리 이름이면 null — how its columns are read; null where they are ours */
              columns: Record<string, any> | null;
              /** @format date-time */
              erased_at: string | null;
              format: "csv" | "ndjson" | "xlsx" | "parquet" | "json";
              /** @format uuid */
              id: string;
              /** 판정이 있으므로 지우지 않는 파일 — it was judged, so that it is not removed */
              is_judged: boolean;
              /** 지어낸 표본 — the made-up sample */
              is_made_up: boolean;
              is_packed: boolean;
              name: string;
              /** @format date-time */
              received_at: string;
              /**
               * 지운 사람의 개인정보를 뺀 사본이 대신한 때 — when a copy without an erased person took its place
               * @format date-time
               */
              reduced_at: string | null;
              /**
               * 뺀 때; 그 뒤에 다시 판정했으면 null — withdrawn, and not judged again since
               * @format date-time
               */
              withdrawn_at: string | null;
              withdrawn_by: string | null;
            };
            /** 개혁안·어림 환율이 아님 — no reform, no approximate rates */
            is_real: boolean;
            lines: number;
            made_with: {
              release: string;
              rules: string;
              schedule: string;
            } | null;
            options: Record<string, any>;
            parcels: number;
            problem: {
              code: string;
              message: {
                en: string;
                ko: string;
              };
            } | null;
            problems: number;
            /** @format date-time */
            recorded_at: string | null;
            /** 먼저 받아 판정한, 내용이 같은 파일 — a file with the same bytes that came and was judged before */
            same_file: {
              /** @format uuid */
              assessment: string;
              by: string;
              name: string;
              /** @format date-time */
              received_at: string;
            } | null;
            /**
             * @min 0
             * @max 1
             */
            share: number | null;
            stage: "read" | "sort" | "judge" | "write" | "keep" | null;
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            summary: Record<string, any> | null;
          }[];
          next: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/jobs`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags files
     * @name JobsShow
     * @summary 작업 하나를 봅니다 — Show a job
     * @request GET:/v1/jobs/{assessment}
     * @secure
     */
    jobsShow: (assessment: string, params: RequestParams = {}) =>
      this.request<
        {
          decisions_sha256: string | null;
          /**
           * 작업과 판정의 번호 — of the job and its assessment
           * @format uuid
           */
          assessment: string;
          by: string;
          /** @format date-time */
          created_at: string;
          file: {
            sha256: string;
            by: string;
            bytes: number;
            /** 열 맞춤. 우리 이름이면 null — how its columns are read; null where they are ours */
            columns: Record<string, any> | null;
            /** @format date-time */
            erased_at: string | null;
            format: "csv" | "ndjson" | "xlsx" | "parquet" | "json";
            /** @format uuid */
            id: string;
            /** 판정이 있으므로 지우지 않는 파일 — it was judged, so that it is not removed */
            is_judged: boolean;
            /** 지어낸 표본 — the made-up sample */
            is_made_up: boolean;
            is_packed: boolean;
            name: string;
            /** @format date-time */
            received_at: string;
            /**
             * 지운 사람의 개인정보를 뺀 사본이 대신한 때 — when a copy without an erased person took its place
             * @format date-time
             */
            reduced_at: string | null;
            /**
             * 뺀 때; 그 뒤에 다시 판정했으면 null — withdrawn, and not judged again since
             * @format date-time
             */
            withdrawn_at: string | null;
            withdrawn_by: string | null;
          };
          /** 개혁안·어림 환율이 아님 — no reform, no approximate rates */
          is_real: boolean;
          lines: number;
          made_with: {
            release: string;
            rules: string;
            schedule: string;
          } | null;
          options: Record<string, any>;
          parcels: number;
          problem: {
            code: string;
            message: {
              en: string;
              ko: string;
            };
          } | null;
          problems: number;
          /** @format date-time */
          recorded_at: string | null;
          /** 먼저 받아 판정한, 내용이 같은 파일 — a file with the same bytes that came and was judged before */
          same_file: {
            /** @format uuid */
            assessment: string;
            by: string;
            name: string;
            /** @format date-time */
            received_at: string;
          } | null;
          /**
           * @min 0
           * @max 1
           */
          share: number | null;
          stage: "read" | "sort" | "judge" | "write" | "keep" | null;
          state: "queued" | "running" | "done" | "failed" | "cancelled";
          summary: Record<string, any> | null;
        },
        ProblemDocument
      >({
        path: `/v1/jobs/${assessment}`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 먼저 지금 상태를, 그다음 바뀔 때마다 사건 하나(job)를 보냅니다. 끝나면 닫힙니다. Sends the present state, then one event (job) for each change; closes once it has ended.
     *
     * @tags files
     * @name JobsWatch
     * @summary 작업의 진행을 받습니다 — Watch a job
     * @request GET:/v1/jobs/{assessment}/events
     * @secure
     */
    jobsWatch: (assessment: string, params: RequestParams = {}) =>
      this.request<string, ProblemDocument>({
        path: `/v1/jobs/${assessment}/events`,
        method: "GET",
        secure: true,
        ...params,
      }),

    /**
     * @description 기다리거나 돌고 있는 작업만 그만둡니다. 끝난 작업은 그대로입니다. Only what waits or runs is given up. A job that has ended stays as it is.
     *
     * @tags files
     * @name JobsCancel
     * @summary 작업을 그만둡니다 — Cancel a job
     * @request POST:/v1/jobs/{assessment}/cancel
     * @secure
     */
    jobsCancel: (assessment: string, params: RequestParams = {}) =>
      this.request<
        {
          decisions_sha256: string | null;
          /**
           * 작업과 판정의 번호 — of the job and its assessment
           * @format uuid
           */
          assessment: string;
          by: string;
          /** @format date-time */
          created_at: string;
          file: {
            sha256: string;
            by: string;
            bytes: number;
            /** 열 맞춤. 우리 이름이면 null — how its columns are read; null where they are ours */
            columns: Record<string, any> | null;
            /** @format date-time */
            erased_at: string | null;
            format: "csv" | "ndjson" | "xlsx" | "parquet" | "json";
            /** @format uuid */
            id: string;
            /** 판정이 있으므로 지우지 않는 파일 — it was judged, so that it is not removed */
            is_judged: boolean;
            /** 지어낸 표본 — the made-up sample */
            is_made_up: boolean;
            is_packed: boolean;
            name: string;
            /** @format date-time */
            received_at: string;
            /**
             * 지운 사람의 개인정보를 뺀 사본이 대신한 때 — when a copy without an erased person took its place
             * @format date-time
             */
            reduced_at: string | null;
            /**
             * 뺀 때; 그 뒤에 다시 판정했으면 null — withdrawn, and not judged again since
             * @format date-time
             */
            withdrawn_at: string | null;
            withdrawn_by: string | null;
          };
          /** 개혁안·어림 환율이 아님 — no reform, no approximate rates */
          is_real: boolean;
          lines: number;
          made_with: {
            release: string;
            rules: string;
            schedule: string;
          } | null;
          options: Record<string, any>;
          parcels: number;
          problem: {
            code: string;
            message: {
              en: string;
              ko: string;
            };
          } | null;
          problems: number;
          /** @format date-time */
          recorded_at: string | null;
          /** 먼저 받아 판정한, 내용이 같은 파일 — a file with the same bytes that came and was judged before */
          same_file: {
            /** @format uuid */
            assessment: string;
            by: string;
            name: string;
            /** @format date-time */
            received_at: string;
          } | null;
          /**
           * @min 0
           * @max 1
           */
          share: number | null;
          stage: "read" | "sort" | "judge" | "write" | "keep" | null;
          state: "queued" | "running" | "done" | "failed" | "cancelled";
          summary: Record<string, any> | null;
        },
        ProblemDocument
      >({
        path: `/v1/jobs/${assessment}/cancel`,
        method: "POST",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 그만두었거나 실패한 작업을 디스크에 남은 데서 이어 갑니다. Goes on from what is on disk with a job that was cancelled or failed.
     *
     * @tags files
     * @name JobsResume
     * @summary 작업을 이어서 합니다 — Resume a job
     * @request POST:/v1/jobs/{assessment}/resume
     * @secure
     */
    jobsResume: (assessment: string, params: RequestParams = {}) =>
      this.request<
        {
          decisions_sha256: string | null;
          /**
           * 작업과 판정의 번호 — of the job and its assessment
           * @format uuid
           */
          assessment: string;
          by: string;
          /** @format date-time */
          created_at: string;
          file: {
            sha256: string;
            by: string;
            bytes: number;
            /** 열 맞춤. 우리 이름이면 null — how its columns are read; null where they are ours */
            columns: Record<string, any> | null;
            /** @format date-time */
            erased_at: string | null;
            format: "csv" | "ndjson" | "xlsx" | "parquet" | "json";
            /** @format uuid */
            id: string;
            /** 판정이 있으므로 지우지 않는 파일 — it was judged, so that it is not removed */
            is_judged: boolean;
            /** 지어낸 표본 — the made-up sample */
            is_made_up: boolean;
            is_packed: boolean;
            name: string;
            /** @format date-time */
            received_at: string;
            /**
             * 지운 사람의 개인정보를 뺀 사본이 대신한 때 — when a copy without an erased person took its place
             * @format date-time
             */
            reduced_at: string | null;
            /**
             * 뺀 때; 그 뒤에 다시 판정했으면 null — withdrawn, and not judged again since
             * @format date-time
             */
            withdrawn_at: string | null;
            withdrawn_by: string | null;
          };
          /** 개혁안·어림 환율이 아님 — no reform, no approximate rates */
          is_real: boolean;
          lines: number;
          made_with: {
            release: string;
            rules: string;
            schedule: string;
          } | null;
          options: Record<string, any>;
          parcels: number;
          problem: {
            code: string;
            message: {
              en: string;
              ko: string;
            };
          } | null;
          problems: number;
          /** @format date-time */
          recorded_at: string | null;
          /** 먼저 받아 판정한, 내용이 같은 파일 — a file with the same bytes that came and was judged before */
          same_file: {
            /** @format uuid */
            assessment: string;
            by: string;
            name: string;
            /** @format date-time */
            received_at: string;
          } | null;
          /**
           * @min 0
           * @max 1
           */
          share: number | null;
          stage: "read" | "sort" | "judge" | "write" | "keep" | null;
          state: "queued" | "running" | "done" | "failed" | "cancelled";
          summary: Record<string, any> | null;
        },
        ProblemDocument
      >({
        path: `/v1/jobs/${assessment}/resume`,
        method: "POST",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description CSV는 스프레드시트가 수식으로 읽지 않게 고쳐 줍니다. raw=true면 명령이 쓰는 바이트 그대로입니다. CSV is made so that no spreadsheet computes it; raw=true gives the bytes of the command.
     *
     * @tags files
     * @name JobsDecisions
     * @summary 판정 결과를 받습니다 — Download the decisions
     * @request GET:/v1/jobs/{assessment}/decisions
     * @secure
     */
    jobsDecisions: (
      assessment: string,
      query?: {
        /** @default "csv" */
        format?: "csv" | "xlsx" | "parquet";
        raw?: boolean;
      },
      params: RequestParams = {},
    ) =>
      this.request<string, ProblemDocument>({
        path: `/v1/jobs/${assessment}/decisions`,
        method: "GET",
        query: query,
        secure: true,
        ...params,
      }),

    /**
     * @description CSV는 스프레드시트가 수식으로 읽지 않게 고쳐 줍니다. raw=true면 명령이 쓰는 바이트 그대로입니다. CSV is made so that no spreadsheet computes it; raw=true gives the bytes of the command.
     *
     * @tags files
     * @name JobsProblems
     * @summary 문제 목록을 받습니다 — Download the problems
     * @request GET:/v1/jobs/{assessment}/problems
     * @secure
     */
    jobsProblems: (
      assessment: string,
      query?: {
        /** @default "csv" */
        format?: "csv" | "xlsx" | "parquet";
        raw?: boolean;
      },
      params: RequestParams = {},
    ) =>
      this.request<string, ProblemDocument>({
        path: `/v1/jobs/${assessment}/problems`,
        method: "GET",
        query: query,
        secure: true,
        ...params,
      }),

    /**
     * @description 같은 파일을 다른 판(규칙, 관세율표, 환율, 개혁안)으로 판정한 것을 견줍니다. 화물의 번호로 짝을 찾습니다. Compares what was judged with two editions (rules, tariff, rates, reform). Parcels are matched by their numbers.
     *
     * @tags files
     * @name JobsCompare
     * @summary 두 판정이 같은 화물에 달리 말한 것을 봅니다 — Show where two assessments said something else of the same parcels
     * @request GET:/v1/jobs/{assessment}/differences/{other}
     * @secure
     */
    jobsCompare: (
      assessment: string,
      other: string,
      query?: {
        /**
         * next of the page before
         * @maxLength 2000
         */
        after?: string;
        /**
         * @min 1
         * @max 500
         * @default 50
         */
        limit?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          counts: {
            both: number;
            differing: number;
            first_only: number;
            second_only: number;
          };
          items: {
            first: {
              collected_krw: number | null;
              customs_value_krw: number | null;
              reasons: string[];
              relief: string;
              state: string;
              tax_krw: number | null;
              track: string;
            };
            parcel: string;
            second: {
              collected_krw: number | null;
              customs_value_krw: number | null;
              reasons: string[];
              relief: string;
              state: string;
              tax_krw: number | null;
              track: string;
            };
          }[];
          next: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/jobs/${assessment}/differences/${other}`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags files
     * @name ProblemsList
     * @summary 문제를 그 행과 함께 봅니다 — List problems with their rows
     * @request GET:/v1/jobs/{assessment}/problem-rows
     * @secure
     */
    problemsList: (
      assessment: string,
      query?: {
        /**
         * next of the page before
         * @maxLength 2000
         */
        after?: string;
        /**
         * @min 1
         * @max 500
         * @default 50
         */
        limit?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          items: {
            /** 그 행의 값, 개인정보 없이 — the row as given, nothing personal */
            cells:
              | {
                  column: string;
                  value: string;
                }[]
              | null;
            code: string;
            column: string;
            length: number;
            message: {
              en: string;
              ko: string;
            };
            parcel: string;
            /** 파일의 레코드, 0은 파일 자체 — record of the file; 0: the file */
            record: number;
            start: number;
            value: string;
          }[];
          next: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/jobs/${assessment}/problem-rows`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 많은 것부터 100개까지입니다. The commonest first, up to 100.
     *
     * @tags files
     * @name ProblemGroups
     * @summary 같은 문제를 묶어 건수와 함께 봅니다 — List problems by sentence, with counts
     * @request GET:/v1/jobs/{assessment}/problem-groups
     * @secure
     */
    problemGroups: (assessment: string, params: RequestParams = {}) =>
      this.request<
        {
          groups: {
            code: string;
            column: string;
            count: number;
            message: {
              en: string;
              ko: string;
            };
            value: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/jobs/${assessment}/problem-groups`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 파일의 내용과 개인정보에 기간이 있습니다. 판정(개인정보 없음)은 두 시각으로 묻는 답이 그대로이도록 지우지 않습니다. The bytes of files and what is personal have terms. Judgements hold nothing personal and stay, so that an answer for a past instant remains what it was.
     *
     * @tags files
     * @name RetentionShow
     * @summary 무엇을 얼마나 두는지 봅니다 — Show what is kept how long
     * @request GET:/v1/retention
     * @secure
     */
    retentionShow: (params: RequestParams = {}) =>
      this.request<
        {
          /** 따로 지운 사람(감사 기록에 있는 만큼) — persons erased one by one, as far as the audit goes */
          erasures: {
            count: number;
            newest: {
              /** @format date-time */
              ended_at: string;
              files_gone: number;
              files_reduced: number;
              judgements: number;
            }[];
          };
          /**
           * 날수, null은 지울 때까지 — days; null until somebody erases
           * @min 1
           * @max 36525
           */
          files_days: number | null;
          kept: {
            files: number;
            judgements: number;
            persons: number;
          };
          /** 지금의 기간으로 곧 지울 것 — what these terms will erase next */
          overdue: {
            files: number;
            persons: number;
          };
          /**
           * 날수, null은 지울 때까지 — days; null until somebody erases
           * @min 1
           * @max 36525
           */
          persons_days: number | null;
          rounds: {
            /** @format date-time */
            ended_at: string;
            files: number;
            persons: number;
          }[];
          /** @format date-time */
          set_at: string | null;
          set_by: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/retention`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 작업이 돌지 않을 때 곧, 그 뒤로 한 시간마다 기간이 지난 것을 지웁니다. 되돌릴 수 없습니다. 파일에도 개인정보가 있으므로 파일의 기간은 개인정보의 기간보다 길 수 없습니다. What is over its term is erased soon, while no job runs, and then every hour. It cannot be undone. Files hold what is personal too: their term cannot be longer than that of persons.
     *
     * @tags files
     * @name RetentionSet
     * @summary 무엇을 얼마나 둘지 정합니다 — Set what is kept how long
     * @request PUT:/v1/retention
     * @secure
     */
    retentionSet: (
      data: {
        /**
         * 날수, null은 지울 때까지 — days; null until somebody erases
         * @min 1
         * @max 36525
         */
        files_days: number | null;
        /**
         * 날수, null은 지울 때까지 — days; null until somebody erases
         * @min 1
         * @max 36525
         */
        persons_days: number | null;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** 따로 지운 사람(감사 기록에 있는 만큼) — persons erased one by one, as far as the audit goes */
          erasures: {
            count: number;
            newest: {
              /** @format date-time */
              ended_at: string;
              files_gone: number;
              files_reduced: number;
              judgements: number;
            }[];
          };
          /**
           * 날수, null은 지울 때까지 — days; null until somebody erases
           * @min 1
           * @max 36525
           */
          files_days: number | null;
          kept: {
            files: number;
            judgements: number;
            persons: number;
          };
          /** 지금의 기간으로 곧 지울 것 — what these terms will erase next */
          overdue: {
            files: number;
            persons: number;
          };
          /**
           * 날수, null은 지울 때까지 — days; null until somebody erases
           * @min 1
           * @max 36525
           */
          persons_days: number | null;
          rounds: {
            /** @format date-time */
            ended_at: string;
            files: number;
            persons: number;
          }[];
          /** @format date-time */
          set_at: string | null;
          set_by: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/retention`,
        method: "PUT",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags files
     * @name RetentionDue
     * @summary 어떤 기간이면 지금 무엇이 지워지는지 봅니다 — Show what some terms would erase at once
     * @request GET:/v1/retention/due
     * @secure
     */
    retentionDue: (
      query?: {
        /**
         * @min 1
         * @max 36525
         */
        files_days?: number;
        /**
         * @min 1
         * @max 36525
         */
        persons_days?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          files: number;
          persons: number;
        },
        ProblemDocument
      >({
        path: `/v1/retention/due`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 처음 켤 때 넣는 표본을 바이트로 알아봅니다. removed_at이 있으면 다음에 켤 때 다시 넣지 않습니다. The sample of a first start is known by its bytes. Once removed, no later start takes it in.
     *
     * @tags files
     * @name SampleShow
     * @summary 지어낸 표본이 얼마나 있는지 봅니다 — Show what of the store is made up
     * @request GET:/v1/sample
     * @secure
     */
    sampleShow: (params: RequestParams = {}) =>
      this.request<
        {
          files: number;
          lines: number;
          parcels: number;
          /** 표본에만 있는 사람 — persons who stand in the sample alone */
          persons: number;
          /** @format date-time */
          removed_at: string | null;
          removed_by: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/sample`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 표본의 파일, 화물, 행, 판정, 집계와 표본에만 있는 사람이 없어지고 되돌릴 수 없습니다. 같은 번호의 실제 화물은 표본이 온 적이 없는 것처럼 셉니다. 작업이 기다리거나 도는 동안에는 거절합니다(409). Its files, parcels, lines, judgements, counts and persons who stand in it alone are gone for good. Real parcels of the same numbers count as if it had never come. Refused while a job waits or runs (409).
     *
     * @tags files
     * @name SampleRemove
     * @summary 지어낸 표본을 모두 지웁니다 — Remove the made-up sample
     * @request DELETE:/v1/sample
     * @secure
     */
    sampleRemove: (params: RequestParams = {}) =>
      this.request<void, ProblemDocument>({
        path: `/v1/sample`,
        method: "DELETE",
        secure: true,
        ...params,
      }),

    /**
     * @description 아무것도 바꾸지 않지만, 누가 찾았는지 감사 기록에 남습니다. 누구를 찾았는지는 남지 않습니다. Changes nothing, but the audit notes who looked; for whom is not noted.
     *
     * @tags files
     * @name PersonsLook
     * @summary 한 사람의 화물과, 지우면 무엇이 바뀌는지 봅니다 — Show the parcels of a person, and what erasing would touch
     * @request POST:/v1/persons/standing
     * @secure
     */
    personsLook: (
      data: {
        /**
         * person 값, 없으면 customs_id — the value of person, else customs_id
         * @maxLength 1000
         * @pattern \S
         */
        person: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** 그 사람의 행만 있어 없어지는 파일 — files with rows of that person alone */
          files_gone: number;
          /** 그 사람을 뺀 사본으로 바뀌는 파일 — files that give way to a copy without the person */
          files_reduced: number;
          /** 읽을 수 없어 모르는 파일 — files that can’t be read, so that it is not known */
          files_unread: number;
          /** 그 파일들의 끝나지 않은 작업 — jobs over those files that are not done */
          jobs: string[];
          /** 사람 없이 남는 판정 — judgements that remain without a person */
          judgements: number;
          /** 그 사람의 화물, 새것부터 100개까지 — parcels of the person, 100 at most */
          parcels: {
            count: number;
            first: {
              /** @format date */
              day: string | null;
              file: string;
              parcel: string;
              state: string;
            }[];
          };
        },
        ProblemDocument
      >({
        path: `/v1/persons/standing`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 되돌릴 수 없습니다. 판정은 사람 없이 남습니다. 그 사람이 든 파일의 작업이 끝나지 않았으면 거절합니다. 감사 기록에는 몇 건인지만 남습니다. It cannot be undone. Judgements remain without the person. Refused while a job of one of the files is not done. The audit has numbers alone.
     *
     * @tags files
     * @name PersonsErase
     * @summary 한 사람을 지웁니다 — Erase a person
     * @request POST:/v1/persons/erasures
     * @secure
     */
    personsErase: (
      data: {
        /**
         * person 값, 없으면 customs_id — the value of person, else customs_id
         * @maxLength 1000
         * @pattern \S
         */
        person: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** 그 사람의 행만 있어 없어지는 파일 — files with rows of that person alone */
          files_gone: number;
          /** 그 사람을 뺀 사본으로 바뀌는 파일 — files that give way to a copy without the person */
          files_reduced: number;
          /** 읽을 수 없어 모르는 파일 — files that can’t be read, so that it is not known */
          files_unread: number;
          /** 사람 없이 남는 판정 — judgements that remain without a person */
          judgements: number;
        },
        ProblemDocument
      >({
        path: `/v1/persons/erasures`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags files
     * @name MatchesList
     * @summary 맞춰 둔 열 — List how columns were matched
     * @request GET:/v1/matches
     * @secure
     */
    matchesList: (params: RequestParams = {}) =>
      this.request<
        {
          matches: {
            /** 다른 열을 함께 쓰는 우리의 열 — fields read from a column that is another one too */
            also: Record<string, string>;
            /** 파일의 열에 우리의 열, 쓰지 않으면 빈 글 — our column by theirs; blank: left out */
            columns: Record<string, string>;
            /** 모든 행에 적는 값 — values of fields that the file lacks, for all rows */
            filled: Record<string, string>;
            /**
             * 머리글의 이름 전부 — all names of the header
             * @maxItems 500
             * @minItems 1
             */
            names: string[];
            /** @format date-time */
            set_at: string;
            set_by: string;
            /** 열의 단위 g·kg·ml·l — the unit of a column */
            units: Record<string, string>;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/matches`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 머리글이 같은 파일에 다시 씁니다. columns가 null이면 지웁니다. 1,000개까지입니다. Used again for files of the same header. null for columns forgets it. Up to 1,000.
     *
     * @tags files
     * @name MatchesSet
     * @summary 열을 어떻게 맞출지 둡니다 — Set how the columns of a source are matched
     * @request PUT:/v1/matches
     * @secure
     */
    matchesSet: (
      data: {
        /** 다른 열을 함께 쓰는 우리의 열 — fields read from a column that is another one too */
        also?: Record<string, string>;
        /** 파일의 열에 우리의 열, 쓰지 않으면 빈 글 — our column by theirs; blank: left out */
        columns: Record<string, string> | null;
        /** 모든 행에 적는 값 — values of fields that the file lacks, for all rows */
        filled?: Record<string, string>;
        /**
         * 머리글의 이름 전부 — all names of the header
         * @maxItems 500
         * @minItems 1
         */
        names: string[];
        /** 열의 단위 g·kg·ml·l — the unit of a column */
        units?: Record<string, string>;
      },
      params: RequestParams = {},
    ) =>
      this.request<void, ProblemDocument>({
        path: `/v1/matches`,
        method: "PUT",
        body: data,
        secure: true,
        type: "application/json",
        ...params,
      }),
  };
  parcels = {
    /**
     * @description 여러 값은 쉼표로 적습니다. 빈 값(모름)은 쉼표 사이를 비웁니다. count=true면 전체 수도 셉니다. Several values stand with commas; nothing between commas is not known. count=true counts all.
     *
     * @tags parcels
     * @name List
     * @summary 판정한 화물을 봅니다 — List judged parcels
     * @request GET:/v1/parcels
     * @secure
     */
    list: (
      query?: {
        /**
         * next of the page before
         * @maxLength 2000
         */
        after?: string;
        /**
         * 그날까지의 법으로 판정된 것 — judged under the law of that day or before
         * @format date
         */
        as_of?: string;
        /**
         * barred, must, check, waived — the gravest requirement
         * @maxItems 32
         */
        asked?: string[];
        /** @format uuid */
        assessment?: string;
        /** @maxItems 32 */
        channel?: string[];
        count?: boolean;
        /** @default true */
        descending?: boolean;
        /**
         * 적용 기준일 — from this day of the law
         * @format date
         */
        from?: string;
        /**
         * 그때까지 기록된 것(없으면 지금) — what was recorded by then; now where left out
         * @format date-time
         */
        known_at?: string;
        /**
         * @min 1
         * @max 500
         * @default 50
         */
        limit?: number;
        /**
         * 판단한 물품가격 초과 — tested value above
         * @min 0
         * @max 1000000000000
         */
        over_usd?: number;
        /**
         * 같은 번호 — this very one
         * @maxLength 100
         */
        parcel?: string;
        /**
         * 번호의 앞부분 — the beginning of the number
         * @maxLength 100
         */
        parcel_start?: string;
        /** @maxItems 32 */
        platform?: string[];
        /** @maxLength 100 */
        reason?: string;
        /** 사유가 파일에 없는 열 때문인 화물(file), 그렇지 않은 화물(parcel) — where the reason stands for columns that the whole file lacks, or where it does not */
        reason_of?: "file" | "parcel";
        /** @maxItems 32 */
        relief?: string[];
        /** @maxItems 32 */
        ship_from?: string[];
        /**
         * 이만큼 건너뜀(먼 쪽으로 바로 갈 때; 다음 쪽은 after가 빠름) — leaves so many out, without `after`: to go far at once; `after` is faster for the next page
         * @min 0
         * @max 1000000000
         */
        skip?: number;
        /** @default "recorded" */
        sort?:
          | "recorded"
          | "day"
          | "parcel"
          | "customs_value_krw"
          | "collected_krw";
        /** @maxItems 32 */
        state?: string[];
        /**
         * 적용 기준일 — up to this day of the law
         * @format date
         */
        to?: string;
        /**
         * 판단한 물품가격 이하 — tested value up to
         * @min 0
         * @max 1000000000000
         */
        to_usd?: number;
        /** @maxItems 32 */
        track?: string[];
        /**
         * 사람에게 남긴 일: decide, look, 파일에 없는 열뿐이면 file — the gravest work left to people; `file` where columns that the whole file lacks are all
         * @maxItems 32
         */
        work?: string[];
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          count: number | null;
          items: {
            /** @format uuid */
            assessment: string;
            channel: string;
            collected_krw: number | null;
            customs_value_krw: number | null;
            /** @format date */
            day: string | null;
            /** 첫 행의 품명, 없으면 품목번호 — goods of the first line, or their code */
            goods: string;
            /** 단가 × 수량의 합; 통화가 다르거나 모르면 null — unit prices by quantities */
            goods_price: {
              amount: string;
              currency: string;
            } | null;
            /** 개혁안에 따른 답이면 false — false under a reform */
            is_real: boolean;
            lines: number;
            parcel: string;
            platform: string;
            /** 거부된 화물의 문제 — what kept a refused parcel out */
            problems: {
              code: string;
              column: string;
              message: {
                en: string;
                ko: string;
              };
            }[];
            reasons: string[];
            /** @format date-time */
            recorded_at: string;
            relief: string;
            requirements: string[];
            ship_from: string;
            state: string;
            tax_krw: number | null;
            tested_value_usd: string | null;
            track: string;
            /** 사람에게 남긴 일: decide, look, file — the gravest work that is left to people */
            work: string;
          }[];
          next: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/parcels`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags parcels
     * @name Show
     * @summary 화물 하나의 모든 판정을 봅니다 — Show all judgements of a parcel
     * @request GET:/v1/parcels/{parcel}
     * @secure
     */
    show: (
      parcel: string,
      query?: {
        /**
         * 그날까지의 법으로 판정된 것 — judged under the law of that day or before
         * @format date
         */
        as_of?: string;
        /**
         * 그때까지 기록된 것(없으면 지금) — what was recorded by then; now where left out
         * @format date-time
         */
        known_at?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          judgements: {
            /** @format uuid */
            assessment: string;
            file: {
              sha256: string;
              by: string;
              bytes: number;
              /** 열 맞춤. 우리 이름이면 null — how its columns are read; null where they are ours */
              columns: Record<string, any> | null;
              /** @format date-time */
              erased_at: string | null;
              format: "csv" | "ndjson" | "xlsx" | "parquet" | "json";
              /** @format uuid */
              id: string;
              /** 판정이 있으므로 지우지 않는 파일 — it was judged, so that it is not removed */
              is_judged: boolean;
              /** 지어낸 표본 — the made-up sample */
              is_made_up: boolean;
              is_packed: boolean;
              name: string;
              /** @format date-time */
              received_at: string;
              /**
               * 지운 사람의 개인정보를 뺀 사본이 대신한 때 — when a copy without an erased person took its place
               * @format date-time
               */
              reduced_at: string | null;
              /**
               * 뺀 때; 그 뒤에 다시 판정했으면 null — withdrawn, and not judged again since
               * @format date-time
               */
              withdrawn_at: string | null;
              withdrawn_by: string | null;
            };
            /** 그때의 마지막 실제 답 — the last real answer by then */
            is_current: boolean;
            is_real: boolean;
            lines: {
              /** 결과 열, 빈 글자는 모름 — output columns; blank: not known */
              answer: Record<string, string>;
              /** 적힌 값, 개인정보 없이 — as given, nothing personal */
              input: Record<string, string>;
              /** 파일의 레코드 — number of the record in the file */
              record: number;
              /** 결과의 행 — row of the decisions, from 1 */
              row: number;
            }[];
            problems: {
              code: string;
              column: string;
              length: number;
              message: {
                en: string;
                ko: string;
              };
              record: number;
              start: number;
              value: string;
            }[];
            /** @format date-time */
            recorded_at: string;
            /**
             * 이 판정의 파일을 뺀 때 — when the file of this judgement was withdrawn
             * @format date-time
             */
            withdrawn_at: string | null;
          }[];
          parcel: string;
        },
        ProblemDocument
      >({
        path: `/v1/parcels/${parcel}`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description bands는 한도와 견준 물품가격(달러)의 구간입니다. 위 끝은 구간에 들고, null은 끝이 없거나 모르는 값입니다. bands are of the value tested against a limit, in dollars; the upper end belongs to a band.
     *
     * @tags parcels
     * @name OverviewShow
     * @summary 저장된 것을 한눈에 봅니다 — Show the store at a glance
     * @request GET:/v1/overview
     * @secure
     */
    overviewShow: (
      query?: {
        /**
         * 그날까지의 법으로 판정된 것 — judged under the law of that day or before
         * @format date
         */
        as_of?: string;
        /**
         * 이 판정 하나가 말한 것만 — only what this one assessment said
         * @format uuid
         */
        assessment?: string;
        /**
         * 적용 기준일 — from this day of the law
         * @format date
         */
        from?: string;
        /**
         * 그때까지 기록된 것(없으면 지금) — what was recorded by then; now where left out
         * @format date-time
         */
        known_at?: string;
        /**
         * 적용 기준일 — up to this day of the law
         * @format date
         */
        to?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          asked: Record<string, number>;
          bands: {
            over_usd: number | null;
            parcels: number;
            to_usd: number | null;
          }[];
          channels: Record<string, number>;
          collected_krw: number;
          /** 징수액을 모르는 화물 — parcels of which the amount to collect is not known */
          collected_open: number;
          customs_value_krw: number;
          /** 과세가격을 모르는 화물 — parcels of which the customs value is not known */
          customs_value_open: number;
          files: number;
          /** @format date */
          first_day: string | null;
          /** 열이 통째로 없거나 빈 파일(화물이 많은 순)과 그 때문에 선 사유 — files that lack whole columns, those with most parcels first, and the reasons that stand for it */
          lacking: {
            files: number;
            parcels: number;
            reasons: Record<string, number>;
            worst: {
              /** @format uuid */
              assessment: string;
              file: string;
              of: number;
              parcels: number;
              reasons: {
                code: string;
                columns: string[];
                parcels: number;
              }[];
            }[];
          };
          /** @format date */
          last_day: string | null;
          /** @format date-time */
          last_recorded_at: string | null;
          lines: number;
          /** 그 가운데 지어낸 표본 — the made-up sample among them */
          made_up: {
            /** @format uuid */
            assessment: string;
            parcels: number;
          } | null;
          months: {
            collected_krw: number;
            month: string;
            parcels: number;
          }[];
          parcels: number;
          /** 일부를 모르는 화물: 남긴 일마다 — parcels that are known in part, by that work */
          partial: Record<string, number>;
          platforms: Record<string, number>;
          reasons: Record<string, number>;
          reliefs: Record<string, number>;
          ship_from: Record<string, number>;
          states: Record<string, number>;
          tax_krw: number;
          tracks: Record<string, number>;
          warning: {
            code: string;
            message: {
              en: string;
              ko: string;
            };
          } | null;
          /** 사람에게 남긴 일: decide는 정할 것, look은 살펴볼 것, file은 파일에 없는 열뿐인 것 — the gravest work left to people; `file` where columns that the whole file lacks are all */
          work: Record<string, number>;
        },
        ProblemDocument
      >({
        path: `/v1/overview`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 적용 기준일(신고일, 신고하지 않는 우편물은 도착일)로 셉니다. 들어온 것이 없는 날은 없습니다. By the day of the law: of declaration, or arrival of mail. Days without parcels are left out.
     *
     * @tags parcels
     * @name TrendShow
     * @summary 날이나 달마다 들어온 것을 봅니다 — Show what came by day or month
     * @request GET:/v1/trend
     * @secure
     */
    trendShow: (
      query?: {
        /**
         * 그날까지의 법으로 판정된 것 — judged under the law of that day or before
         * @format date
         */
        as_of?: string;
        /** @format uuid */
        assessment?: string;
        /**
         * 적용 기준일 — from this day of the law
         * @format date
         */
        from?: string;
        /**
         * 그때까지 기록된 것(없으면 지금) — what was recorded by then; now where left out
         * @format date-time
         */
        known_at?: string;
        /** @default "day" */
        step?: "day" | "month";
        /**
         * 적용 기준일 — up to this day of the law
         * @format date
         */
        to?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          rows: {
            collected_krw: number;
            /** 징수액을 모르는 화물 — parcels of which the amount to collect is not known */
            collected_open: number;
            customs_value_krw: number;
            /**
             * 달이면 그 첫날 — of a month its first day
             * @format date
             */
            day: string;
            parcels: number;
            states: Record<string, number>;
            tracks: Record<string, number>;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/trend`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags parcels
     * @name ViewsList
     * @summary 이름을 붙여 둔 보기 — List the views that one has named
     * @request GET:/v1/views
     * @secure
     */
    viewsList: (params: RequestParams = {}) =>
      this.request<
        {
          views: {
            name: string;
            /** 주소의 낱말 — the words of its address */
            search: Record<string, string>;
            /** @format date-time */
            set_at: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/views`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 계정마다 따로 두며 200개까지입니다. 같은 이름이면 새것이 대신합니다. Kept for each account, up to 200. One of the same name takes the place of the other.
     *
     * @tags parcels
     * @name ViewsSet
     * @summary 보기에 이름을 붙여 둡니다 — Give a view a name
     * @request PUT:/v1/views/{name}
     * @secure
     */
    viewsSet: (
      name: string,
      data: {
        /** 주소의 낱말 — the words of its address */
        search: Record<string, string>;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          name: string;
          /** 주소의 낱말 — the words of its address */
          search: Record<string, string>;
          /** @format date-time */
          set_at: string;
        },
        ProblemDocument
      >({
        path: `/v1/views/${name}`,
        method: "PUT",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags parcels
     * @name ViewsDrop
     * @summary 이름을 붙여 둔 보기를 지웁니다 — Give up a view
     * @request DELETE:/v1/views/{name}
     * @secure
     */
    viewsDrop: (name: string, params: RequestParams = {}) =>
      this.request<void, ProblemDocument>({
        path: `/v1/views/${name}`,
        method: "DELETE",
        secure: true,
        ...params,
      }),

    /**
     * @description 기록한 답을 설명합니다. 지금의 규칙으로 같은 답이 나올 때만 계산 단계와 근거를 싣습니다. 개인정보는 없습니다. Explains what was recorded; steps and law stand there where the same answer still follows.
     *
     * @tags parcels
     * @name ExplanationsPdf
     * @summary 화물 하나의 설명을 PDF로 받습니다 — Download an explanation as PDF
     * @request GET:/v1/assessments/{assessment}/parcels/{parcel}/explanation.pdf
     * @secure
     */
    explanationsPdf: (
      assessment: string,
      parcel: string,
      query?: {
        /** 없으면 요청의 언어 — that of the request where left out */
        language?: "ko" | "en";
      },
      params: RequestParams = {},
    ) =>
      this.request<Blob, ProblemDocument>({
        path: `/v1/assessments/${assessment}/parcels/${parcel}/explanation.pdf`,
        method: "GET",
        query: query,
        secure: true,
        ...params,
      }),
  };
  law = {
    /**
     * No description
     *
     * @tags law
     * @name List
     * @summary 법령 값을 모든 판과 함께 봅니다 — List the legal values with all their versions
     * @request GET:/v1/law
     * @secure
     */
    list: (
      query?: {
        /**
         * 열쇠의 앞부분 — the beginning of a key
         * @maxLength 200
         */
        key?: string;
        /**
         * 이때까지 공포된 것만(관보 날짜로 봄). 없으면 모두 — only what was gazetted by then; all where left out
         * @format date-time
         */
        known_at?: string;
        /**
         * 실려 있는 개혁안의 이름 — the id of a reform on board
         * @maxLength 100
         */
        reform?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          provisions: {
            /** @format date */
            checked_on: string;
            choices: string[];
            en: string;
            key: string;
            ko: string;
            unit: string;
            versions: LawVersion[];
          }[];
        },
        void | ProblemDocument
      >({
        path: `/v1/law`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description held가 null이면 그날의 값은 알지 못합니다. known_at을 주면 그때까지 공포된 판만 봅니다. Where held is null, the value of that day is not known. With known_at only versions that were gazetted by then are seen.
     *
     * @tags law
     * @name On
     * @summary 어느 날의 법을 봅니다 — Show the law on a day
     * @request GET:/v1/law/on
     * @secure
     */
    on: (
      query: {
        /**
         * 이날의 법 — the law of this day
         * @format date
         */
        as_of: string;
        /**
         * 열쇠의 앞부분 — the beginning of a key
         * @maxLength 200
         */
        key?: string;
        /**
         * 이때까지 공포된 것만(관보 날짜로 봄). 없으면 모두 — only what was gazetted by then; all where left out
         * @format date-time
         */
        known_at?: string;
        /**
         * 실려 있는 개혁안의 이름 — the id of a reform on board
         * @maxLength 100
         */
        reform?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @format date */
          as_of: string;
          known_at: string | null;
          provisions: {
            en: string;
            held: LawVersion | null;
            key: string;
            ko: string;
          }[];
        },
        void | ProblemDocument
      >({
        path: `/v1/law/on`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags law
     * @name Diff
     * @summary 두 날 사이에 바뀐 법을 봅니다 — Show what changed in the law between two days
     * @request GET:/v1/law/diff
     * @secure
     */
    diff: (
      query: {
        /**
         * 이날의 법 — the law of this day
         * @format date
         */
        first: string;
        /**
         * 열쇠의 앞부분 — the beginning of a key
         * @maxLength 200
         */
        key?: string;
        /**
         * 이때까지 공포된 것만(관보 날짜로 봄). 없으면 모두 — only what was gazetted by then; all where left out
         * @format date-time
         */
        known_at?: string;
        /**
         * 실려 있는 개혁안의 이름 — the id of a reform on board
         * @maxLength 100
         */
        reform?: string;
        /**
         * 이날의 법 — the law of this day
         * @format date
         */
        second: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          changes: {
            after: LawVersion | null;
            before: LawVersion | null;
            en: string;
            /** 거짓이면 조문만 바뀜 — false where the text moved and the value stayed */
            is_new_value: boolean;
            key: string;
            ko: string;
          }[];
          /** @format date */
          first: string;
          known_at: string | null;
          /** @format date */
          second: string;
        },
        void | ProblemDocument
      >({
        path: `/v1/law/diff`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),
  };
  schedule = {
    /**
     * @description 관세청_품목번호별 관세율표(XLSX, CSV)를 읽어 판으로 둡니다. 쓰려면 따로 고릅니다. 문제는 앞의 200건을 답합니다. Reads the official tariff table by item number (XLSX, CSV) into an edition. It is used once it is chosen. The first 200 problems are told.
     *
     * @tags schedule
     * @name Import
     * @summary 관세율표의 판을 가져옵니다 — Take an edition of the tariff in
     * @request POST:/v1/schedule/editions
     * @secure
     */
    import: (
      data: File,
      query?: {
        /** @format date */
        from?: string;
        /** @maxLength 200 */
        name?: string;
        /** @format date */
        to?: string;
        /**
         * @min 1970
         * @max 2199
         */
        year?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          counts: Record<string, number>;
          /** @format date */
          first_day: string;
          gaps: Record<string, number>;
          id: string;
          /** @format date */
          last_day: string;
          left_out: Record<string, number>;
          lines: number;
          problem_count: number;
          /** 표의 자리와 함께 — with the place in the table */
          problems: {
            code: string;
            column: string;
            message: {
              en: string;
              ko: string;
            };
            row: number;
            sheet: string;
          }[];
          sheets_ignored: string[];
        },
        ProblemDocument
      >({
        path: `/v1/schedule/editions`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: "text/plain",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags schedule
     * @name Editions
     * @summary 실린 관세율표의 판을 봅니다 — List the editions of the tariff that are on board
     * @request GET:/v1/schedule/editions
     * @secure
     */
    editions: (params: RequestParams = {}) =>
      this.request<
        {
          editions: {
            /** @format date */
            first_day: string;
            id: string;
            is_in_use: boolean;
            /** @format date */
            last_day: string;
            /** 어디서 왔는지: 배포판, 명령의 옵션, 가져온 것 — where from: the release, an option, brought in */
            origin: "shipped" | "option" | "own";
            source: {
              en: string;
              ko: string;
            };
            title: {
              en: string;
              ko: string;
            };
          }[];
          in_use: {
            /** @format date */
            first_day: string;
            id: string;
            /** @format date */
            last_day: string;
            lines: number;
          };
          /** 서버의 옵션이 정하지 않았는지 — not set by an option */
          may_change: boolean;
        },
        ProblemDocument
      >({
        path: `/v1/schedule/editions`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 다음 판정부터 씁니다. 보관된 답은 바뀌지 않습니다. It is used from the next judgement on. Answers that are kept stay as they are.
     *
     * @tags schedule
     * @name Choose
     * @summary 판정에 쓸 관세율표의 판을 고릅니다 — Choose the edition of the tariff that is judged with
     * @request PUT:/v1/schedule/editions/current
     * @secure
     */
    choose: (
      data: {
        /** @maxLength 100 */
        id: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          editions: {
            /** @format date */
            first_day: string;
            id: string;
            is_in_use: boolean;
            /** @format date */
            last_day: string;
            /** 어디서 왔는지: 배포판, 명령의 옵션, 가져온 것 — where from: the release, an option, brought in */
            origin: "shipped" | "option" | "own";
            source: {
              en: string;
              ko: string;
            };
            title: {
              en: string;
              ko: string;
            };
          }[];
          in_use: {
            /** @format date */
            first_day: string;
            id: string;
            /** @format date */
            last_day: string;
            lines: number;
          };
          /** 서버의 옵션이 정하지 않았는지 — not set by an option */
          may_change: boolean;
        },
        ProblemDocument
      >({
        path: `/v1/schedule/editions/current`,
        method: "PUT",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 일상어(운동화, 영양제)는 들어갈 만한 호를 제안합니다. 제안은 품목분류가 아니므로 확인해야 합니다. 그 뒤에 품명에 낱말이 모두 있는 세번이 오고, 그런 세번이 없으면 일부만 있는 세번이 옵니다. For everyday words (sneakers, supplements) headings are suggested; a suggestion is no classification and has to be checked. Lines with all the words in their names follow, or, where there are none, lines with some of them.
     *
     * @tags schedule
     * @name Find
     * @summary 품명이나 품목번호로 세번을 찾습니다 — Find tariff lines by words or by code
     * @request GET:/v1/schedule
     * @secure
     */
    find: (
      query: {
        /**
         * 이날의 세율. 없으면 기간 전체 — rates of this day; of the whole edition where left out
         * @format date
         */
        as_of?: string;
        /**
         * @min 1
         * @max 200
         * @default 20
         */
        limit?: number;
        /**
         * 한국어나 영어 품명, 또는 4~10자리 — words in Korean or English, or 4 to 10 digits
         * @minLength 1
         * @maxLength 200
         */
        q: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          code: string | null;
          found: number;
          lines: {
            /** HSK 10자리 — ten digits */
            code: string;
            en: string;
            headings: {
              code: string;
              en: string;
              ko: string;
            }[];
            ko: string;
            /** 이 세번의 품명과 그 위에 있는 낱말 — the words that stand in its names */
            matched: string[];
            rates: OrdinaryRate[];
            /** code 품목번호, suggested 일상어의 제안, all_words 품명에 낱말이 모두, some_words 일부만 — why it was found */
            why: "code" | "suggested" | "all_words" | "some_words";
          }[];
          query: string;
          /** 품목번호로 물었을 때 — where a code was asked */
          rates: OrdinaryRate[];
          schedule: {
            /** @format date */
            first_day: string;
            id: string;
            /** @format date */
            last_day: string;
            /** 품명의 판 — the edition of the names */
            names: string;
          };
          /** 일상어가 들어갈 만한 호. 기억에 따른 제안이며 확인해야 합니다 — headings that an everyday word may mean: a suggestion from memory, to be checked */
          suggestion: {
            choices: {
              codes: string[];
              en: string;
              /** 여럿이면 무엇이 가르는지 — what decides, where there are several */
              ko: string;
            }[];
            en: string;
            ko: string;
            standing: "remembered";
          } | null;
        },
        void | ProblemDocument
      >({
        path: `/v1/schedule`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 4~10자리. 협정세율은 원산지 증빙과 직접운송이 있어야 적용됩니다. 짧은 번호는 그 아래가 모두 같을 때만 세율이 있습니다. Four to ten digits. Agreement rates need a proof of origin and direct transport. A short code has a rate only where everything below it agrees.
     *
     * @tags schedule
     * @name Line
     * @summary 품목번호 하나의 세율을 봅니다 — Show the rates of one code
     * @request GET:/v1/schedule/{code}
     * @secure
     */
    line: (
      code: string,
      query?: {
        /**
         * 이날의 세율. 없으면 기간 전체 — rates of this day; of the whole edition where left out
         * @format date
         */
        as_of?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** 협정세율, null은 모름 — agreement rates; null is not known */
          agreements: {
            agreement: string;
            rate_pct: number | null;
          }[];
          below: number;
          code: string;
          customs_verified: boolean | null;
          line: TariffLine | null;
          rates: OrdinaryRate[];
          schedule: {
            /** @format date */
            first_day: string;
            id: string;
            /** @format date */
            last_day: string;
            /** 품명의 판 — the edition of the names */
            names: string;
          };
        },
        void | ProblemDocument
      >({
        path: `/v1/schedule/${code}`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 빈 번호 아래에는 류(2자리), 그 아래로 호, 소호, 세번이 있습니다. 하나뿐인 소호는 그 세번으로 보입니다. Below the blank code stand the chapters, then headings, subheadings and lines. A subheading of one line is shown as that line.
     *
     * @tags schedule
     * @name Branches
     * @summary 품목 분류에서 번호 바로 아래를 봅니다 — Show what stands right below a code of the tariff
     * @request GET:/v1/schedule/branches
     * @secure
     */
    branches: (
      query?: {
        agreement?:
          | "apta"
          | "fta_cn"
          | "rcep_cn"
          | "fta_us"
          | "fta_eu"
          | "fta_gb"
          | "rcep_jp"
          | "fta_vn"
          | "asean"
          | "apta_bd"
          | "apta_la"
          | "rcep_as"
          | "rcep_au"
          | "rcep_nz"
          | "fta_au"
          | "fta_ca"
          | "fta_nz"
          | "fta_sg"
          | "fta_in"
          | "fta_id"
          | "fta_ph"
          | "fta_kh"
          | "fta_tr"
          | "fta_cl"
          | "fta_pe"
          | "fta_co"
          | "fta_il"
          | "fta_ef"
          | "fta_ae"
          | "fta_cr"
          | "fta_sv"
          | "fta_hn"
          | "fta_ni"
          | "fta_pa";
        /** @format date */
        as_of?: string;
        /** @pattern ^\d{0,10}$ */
        under?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          agreements: string[];
          branches: {
            /** null은 없거나 아래가 서로 다름 — null: none, or those below differ */
            agreement_pct: number | null;
            /** 이름이 없는 호·소호 아래의 품명 몇 개 — some names below, where it has none itself */
            below: {
              code: string;
              en: string;
              ko: string;
            }[];
            code: string;
            en: string;
            is_line: boolean;
            ko: string;
            /** 그 아래의 10자리 세번 — lines of ten digits below */
            lines: number;
            rates: OrdinaryRate[];
          }[];
          schedule: {
            /** @format date */
            first_day: string;
            id: string;
            /** @format date */
            last_day: string;
            /** 품명의 판 — the edition of the names */
            names: string;
          };
          under: string;
        },
        void | ProblemDocument
      >({
        path: `/v1/schedule/branches`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),
  };
  rates = {
    /**
     * @description 환율 파일(from,to,currency,krw_per_unit,source)이나 관세청_관세환율정보의 JSON, XML, CSV. 잘못된 행은 빼고 나머지를 씁니다. 이미 실린 주는 새 값으로 바뀝니다. A rates file, or JSON, XML or CSV of the official weekly rates. Bad rows are left out and told; a week that is on board already takes the new value.
     *
     * @tags rates
     * @name Import
     * @summary 과세환율 파일을 가져옵니다 — Take a file of customs rates in
     * @request POST:/v1/rates/imports
     * @secure
     */
    import: (
      data: File,
      query?: {
        /** @maxLength 200 */
        name?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** 처음 알게 된 것 — not known before */
          added: number;
          /** 값이 달라진 것 — of another value before */
          changed: number;
          /** 쓰지 않는 수출환율 — rates for exports, left out */
          exports: number;
          /** @format date */
          first_day: string | null;
          /** @format date */
          last_day: string | null;
          /** 표의 자리와 함께 — with the place in the table */
          problems: {
            code: string;
            column: string;
            message: {
              en: string;
              ko: string;
            };
            row: number;
            sheet: string;
          }[];
          /** 지금 실린 행 — rows that are on board now */
          rows: number;
        },
        ProblemDocument
      >({
        path: `/v1/rates/imports`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags rates
     * @name Board
     * @summary 실린 과세환율이 어디까지이고 어디서 왔는지 봅니다 — Show how far the customs rates on board reach, and where they come from
     * @request GET:/v1/rates/board
     * @secure
     */
    board: (params: RequestParams = {}) =>
      this.request<
        {
          /** @format date */
          first_day: string | null;
          /** @format date */
          last_day: string | null;
          last_source: string | null;
          /** GWANMUN_DATA_KEY가 있는지 — whether the server has a key */
          may_fetch: boolean;
          may_import: boolean;
          /** 그 사이에 달러 환율이 없는 날 — days between that have no rate of the dollar */
          missing: {
            /** @format date */
            first_day: string;
            /** @format date */
            last_day: string;
          }[];
          /** 어디서 왔는지: 배포판, 명령의 옵션, 가져온 것 — where from: the release, an option, brought in */
          origin: "shipped" | "option" | "own";
          rows: number;
        },
        ProblemDocument
      >({
        path: `/v1/rates/board`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 서버의 환경변수 GWANMUN_DATA_KEY에 인증키가 있어야 합니다. 주소는 정해져 있습니다. The server needs a key in GWANMUN_DATA_KEY. The address is fixed.
     *
     * @tags rates
     * @name Fetch
     * @summary 한 주의 과세환율을 공공데이터포털에서 받습니다 — Fetch the customs rates of a week from the public data portal
     * @request POST:/v1/rates/fetches
     * @secure
     */
    fetch: (
      data: {
        /**
         * 그 주의 하루(없으면 오늘) — a day of it; today if left out
         * @format date
         */
        week?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** 처음 알게 된 것 — not known before */
          added: number;
          /** 값이 달라진 것 — of another value before */
          changed: number;
          /** 쓰지 않는 수출환율 — rates for exports, left out */
          exports: number;
          /** @format date */
          first_day: string | null;
          /** @format date */
          last_day: string | null;
          /** 표의 자리와 함께 — with the place in the table */
          problems: {
            code: string;
            column: string;
            message: {
              en: string;
              ko: string;
            };
            row: number;
            sheet: string;
          }[];
          /** 지금 실린 행 — rows that are on board now */
          rows: number;
        },
        ProblemDocument
      >({
        path: `/v1/rates/fetches`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 없는 주의 환율은 알지 못합니다. 이웃한 주의 환율로 대신하지 않습니다. A week that is not here is not known. The rate of another week never stands in for it.
     *
     * @tags rates
     * @name List
     * @summary 실려 있는 과세환율을 봅니다 — List the customs rates on board
     * @request GET:/v1/rates
     * @secure
     */
    list: (
      query?: {
        /**
         * ISO 4217
         * @pattern ^[A-Z]{3}$
         */
        currency?: string;
        /**
         * 이날부터 — from this day on
         * @format date
         */
        first?: string;
        /**
         * 이날까지 — until this day
         * @format date
         */
        last?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          rates: ExchangeRate[];
        },
        void | ProblemDocument
      >({
        path: `/v1/rates`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags rates
     * @name On
     * @summary 어느 날의 과세환율을 봅니다 — Show the customs rates of a day
     * @request GET:/v1/rates/on
     * @secure
     */
    on: (
      query: {
        /**
         * 이날의 법 — the law of this day
         * @format date
         */
        as_of: string;
        /**
         * ISO 4217
         * @pattern ^[A-Z]{3}$
         */
        currency?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          rates: ExchangeRate[];
        },
        void | ProblemDocument
      >({
        path: `/v1/rates/on`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),
  };
  reforms = {
    /**
     * @description 정해진 법이 아니라 따져 보기 위한 안입니다. They are proposals to work with, not law.
     *
     * @tags reforms
     * @name List
     * @summary 실려 있는 개혁안을 봅니다 — List the reforms on board
     * @request GET:/v1/reforms
     * @secure
     */
    list: (params: RequestParams = {}) =>
      this.request<
        {
          reforms: {
            id: string;
            reform: Reform;
          }[];
        },
        void | ProblemDocument
      >({
        path: `/v1/reforms`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 맞으면 바뀌는 값을 답하고, 맞지 않으면 reform_bad입니다. 저장하지 않습니다. Where it fits, the values that change are answered; else it is reform_bad. Nothing is kept.
     *
     * @tags reforms
     * @name Validate
     * @summary 개혁안이 법에 맞는지 봅니다 — See whether a reform fits over the law
     * @request POST:/v1/reforms/validate
     * @secure
     */
    validate: (data: Reform, params: RequestParams = {}) =>
      this.request<
        {
          sets: {
            after: number | string | null;
            /** 이 날의 법의 값, null은 모름 — the value of the law on this day */
            before: number | string | null;
            en: string;
            /** @format date */
            from: string;
            key: string;
            ko: string;
            unit: string;
          }[];
          title: string;
        },
        ProblemDocument
      >({
        path: `/v1/reforms/validate`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
  };
  orders = {
    /**
     * @description CSV나 XLSX입니다(docs/orders.md). 파일에 없는 상품과 빈 칸은 그대로 둡니다. 20만 개까지입니다. CSV or XLSX. Products and cells that the file lacks stay as they are. Up to 200,000.
     *
     * @tags orders
     * @name ProductsImport
     * @summary 상품 마스터 파일을 가져옵니다 — Take a file of products in
     * @request POST:/v1/products/imports
     * @secure
     */
    productsImport: (
      data: File,
      query?: {
        /** @maxLength 200 */
        name?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          added: number;
          changed: number;
          problem_count: number;
          /** 표의 자리와 함께 — with the place in the table */
          problems: {
            code: string;
            column: string;
            message: {
              en: string;
              ko: string;
            };
            row: number;
            sheet: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/products/imports`,
        method: "POST",
        query: query,
        body: data,
        secure: true,
        type: "text/plain",
        format: "json",
        ...params,
      }),

    /**
     * @description q는 상품 코드나 어느 열에 든 글입니다. 개수도 답합니다. q is a text within the code or any column. How many there are is answered too.
     *
     * @tags orders
     * @name ProductsList
     * @summary 상품 마스터를 봅니다 — List the product master
     * @request GET:/v1/products
     * @secure
     */
    productsList: (
      query?: {
        /**
         * next of the page before
         * @maxLength 2000
         */
        after?: string;
        /**
         * @min 1
         * @max 500
         * @default 50
         */
        limit?: number;
        /** @maxLength 100 */
        q?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          count: number;
          items: {
            /**
             * 상표 — brand
             * @maxLength 1000
             */
            brand?: string;
            /**
             * 해외 구매 통화(구매대행) — its currency (buying agents)
             * @maxLength 1000
             */
            buy_currency?: string;
            /**
             * 해외 구매 단가(구매대행) — price abroad of one unit (buying agents)
             * @maxLength 1000
             */
            buy_price?: string;
            /**
             * 품목번호(HSK) — Korean HS code
             * @maxLength 1000
             */
            hs?: string;
            /**
             * 목적국 품목번호 — HS code of the destination
             * @maxLength 1000
             */
            hs_destination?: string;
            /**
             * 물품 종류 — kind of goods
             * @maxLength 1000
             */
            kind?: string;
            /**
             * 제조자 — maker
             * @maxLength 1000
             */
            maker?: string;
            /**
             * 제조자 사업자등록번호 — business number of the maker
             * @maxLength 1000
             */
            maker_business_no?: string;
            /**
             * 영문 품명 — English name of the goods
             * @maxLength 1000
             */
            name_en?: string;
            /**
             * 원산지 — country of origin
             * @maxLength 1000
             */
            origin?: string;
            /**
             * 협정 원산지 신청 — preference that is claimed
             * @maxLength 1000
             */
            origin_claim?: string;
            /**
             * 판매 단위 하나의 개수 — pieces in one unit sold
             * @maxLength 1000
             */
            pieces?: string;
            /** @format date-time */
            set_at: string;
            set_by: string;
            /**
             * 해외 발송국(구매대행) — country of dispatch (buying agents)
             * @maxLength 1000
             */
            ship_from?: string;
            /**
             * 상품 코드(SKU) — SKU
             * @maxLength 1000
             */
            sku: string;
            /**
             * 판매 단위 하나의 순중량(g) — net weight of one unit sold (g)
             * @maxLength 1000
             */
            weight_g?: string;
          }[];
          next: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/products`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 적은 열만 바뀌고, 빈 글을 적은 열은 지워집니다. 잘못된 값은 그대로 두고 알립니다. 문제의 row는 보낸 순서에 1을 더한 수입니다(첫 상품이 2). Only columns that are sent change; a blank one goes. A wrong value is told and left as it was. `row` of a problem counts from 2, as under a header.
     *
     * @tags orders
     * @name ProductsChange
     * @summary 상품을 더하거나 바꿉니다 — Add products, or change them
     * @request POST:/v1/products
     * @secure
     */
    productsChange: (
      data: {
        /**
         * @maxItems 5000
         * @minItems 1
         */
        products: {
          /**
           * 상표 — brand
           * @maxLength 1000
           */
          brand?: string;
          /**
           * 해외 구매 통화(구매대행) — its currency (buying agents)
           * @maxLength 1000
           */
          buy_currency?: string;
          /**
           * 해외 구매 단가(구매대행) — price abroad of one unit (buying agents)
           * @maxLength 1000
           */
          buy_price?: string;
          /**
           * 품목번호(HSK) — Korean HS code
           * @maxLength 1000
           */
          hs?: string;
          /**
           * 목적국 품목번호 — HS code of the destination
           * @maxLength 1000
           */
          hs_destination?: string;
          /**
           * 물품 종류 — kind of goods
           * @maxLength 1000
           */
          kind?: string;
          /**
           * 제조자 — maker
           * @maxLength 1000
           */
          maker?: string;
          /**
           * 제조자 사업자등록번호 — business number of the maker
           * @maxLength 1000
           */
          maker_business_no?: string;
          /**
           * 영문 품명 — English name of the goods
           * @maxLength 1000
           */
          name_en?: string;
          /**
           * 원산지 — country of origin
           * @maxLength 1000
           */
          origin?: string;
          /**
           * 협정 원산지 신청 — preference that is claimed
           * @maxLength 1000
           */
          origin_claim?: string;
          /**
           * 판매 단위 하나의 개수 — pieces in one unit sold
           * @maxLength 1000
           */
          pieces?: string;
          /**
           * 해외 발송국(구매대행) — country of dispatch (buying agents)
           * @maxLength 1000
           */
          ship_from?: string;
          /**
           * 상품 코드(SKU) — SKU
           * @maxLength 1000
           */
          sku: string;
          /**
           * 판매 단위 하나의 순중량(g) — net weight of one unit sold (g)
           * @maxLength 1000
           */
          weight_g?: string;
        }[];
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          added: number;
          changed: number;
          problem_count: number;
          /** 표의 자리와 함께 — with the place in the table */
          problems: {
            code: string;
            column: string;
            message: {
              en: string;
              ko: string;
            };
            row: number;
            sheet: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/products`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags orders
     * @name ProductsTable
     * @summary 상품 마스터를 CSV로 받습니다 — Download the product master as CSV
     * @request GET:/v1/products/table
     * @secure
     */
    productsTable: (params: RequestParams = {}) =>
      this.request<string, ProblemDocument>({
        path: `/v1/products/table`,
        method: "GET",
        secure: true,
        ...params,
      }),

    /**
     * No description
     *
     * @tags orders
     * @name ProductsDrop
     * @summary 상품을 지웁니다 — Remove a product
     * @request DELETE:/v1/products/{sku}
     * @secure
     */
    productsDrop: (sku: string, params: RequestParams = {}) =>
      this.request<void, ProblemDocument>({
        path: `/v1/products/${sku}`,
        method: "DELETE",
        secure: true,
        ...params,
      }),

    /**
     * No description
     *
     * @tags orders
     * @name Formats
     * @summary 읽는 주문 파일의 형식 — The formats of order files that are read
     * @request GET:/v1/orders/formats
     * @secure
     */
    formats: (params: RequestParams = {}) =>
      this.request<
        {
          formats: {
            direction: "out" | "in";
            en: string;
            ko: string;
            name: string;
            tells: string[];
          }[];
          product_fields: {
            choices: string[];
            en: string;
            kind: string;
            ko: string;
            name: string;
          }[];
        },
        void | ProblemDocument
      >({
        path: `/v1/orders/formats`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 아무것도 저장하지 않습니다. 답과 상품을 더해 다시 보내면 그만큼 채워집니다. Nothing is kept. Send it again with answers and products, and that much is filled in.
     *
     * @tags orders
     * @name Import
     * @summary 주문 파일을 읽어 빠진 것을 묻습니다 — Read an order file and ask what is missing
     * @request POST:/v1/orders/import
     * @secure
     */
    import: (
      data: {
        /**
         * 파일의 바이트(base64): CSV, TSV, XLSX와 그 gzip — the bytes of the file
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        file_base64: string;
        /**
         * 질문의 답 — answers to questions
         * @maxItems 20000
         */
        answers?: {
          /** @maxLength 1000 */
          answer: string;
          /** @maxLength 1000 */
          column: string;
          /** @maxLength 1000 */
          goods?: string;
          of: "file" | "product" | "order" | "line";
          /** @maxLength 1000 */
          order?: string;
          row?: number;
          /** @maxLength 1000 */
          sku?: string;
        }[];
        /**
         * 형식 이름. 없으면 머리글로 알아냄 — told by the header where left out
         * @maxLength 1000
         */
        format?: string;
        /** 서버에 둔 상품 마스터도 씀 — use the products that the server keeps too */
        kept_products?: boolean;
        /** 매핑(docs/orders.md) — a mapping, as in a mapping file */
        mapping?: Record<string, any>;
        /**
         * 상품 마스터 — the product master
         * @maxItems 20000
         */
        products?: {
          /**
           * 상표 — brand
           * @maxLength 1000
           */
          brand?: string;
          /**
           * 해외 구매 통화(구매대행) — its currency (buying agents)
           * @maxLength 1000
           */
          buy_currency?: string;
          /**
           * 해외 구매 단가(구매대행) — price abroad of one unit (buying agents)
           * @maxLength 1000
           */
          buy_price?: string;
          /**
           * 품목번호(HSK) — Korean HS code
           * @maxLength 1000
           */
          hs?: string;
          /**
           * 목적국 품목번호 — HS code of the destination
           * @maxLength 1000
           */
          hs_destination?: string;
          /**
           * 물품 종류 — kind of goods
           * @maxLength 1000
           */
          kind?: string;
          /**
           * 제조자 — maker
           * @maxLength 1000
           */
          maker?: string;
          /**
           * 제조자 사업자등록번호 — business number of the maker
           * @maxLength 1000
           */
          maker_business_no?: string;
          /**
           * 영문 품명 — English name of the goods
           * @maxLength 1000
           */
          name_en?: string;
          /**
           * 원산지 — country of origin
           * @maxLength 1000
           */
          origin?: string;
          /**
           * 협정 원산지 신청 — preference that is claimed
           * @maxLength 1000
           */
          origin_claim?: string;
          /**
           * 판매 단위 하나의 개수 — pieces in one unit sold
           * @maxLength 1000
           */
          pieces?: string;
          /**
           * 해외 발송국(구매대행) — country of dispatch (buying agents)
           * @maxLength 1000
           */
          ship_from?: string;
          /**
           * 상품 코드(SKU) — SKU
           * @maxLength 1000
           */
          sku?: string;
          /**
           * 판매 단위 하나의 순중량(g) — net weight of one unit sold (g)
           * @maxLength 1000
           */
          weight_g?: string;
        }[];
        /** 모든 행에 같은 값 — what every row says that does not say otherwise */
        sets?: Record<string, string>;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          cancelled: number;
          /** 수출 또는 수입 CSV — the outbound or the inbound CSV */
          csv: string;
          direction: "out" | "in";
          format: string;
          kept_columns: string[];
          lines: number;
          orders: number;
          personal_columns: string[];
          problem_count: number;
          problems: {
            code: string;
            column: string;
            file: string;
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
          questions: {
            column: string;
            goods: string;
            /** 파일이 말하는 것 — what the file says of it */
            known: string;
            needed_for: "price" | "shipping";
            of: "file" | "product" | "order" | "line";
            order: string;
            question: {
              en: string;
              ko: string;
            };
            row: number;
            rows: number;
            sku: string;
          }[];
          questions_left: number;
          rows: number;
          sheets_left_out: string[];
        },
        ProblemDocument
      >({
        path: `/v1/orders/import`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
  };
  landed = {
    /**
     * @description 한 발송(shipment, 없으면 주문)의 행을 함께 판정합니다. 잘못된 행은 problems에 이름이 오르고, 그 발송은 판정하지 않습니다. 원산지는 발송국에서 채우지 않습니다. Lines of one shipment (or order) are judged together. A bad line is named in problems, and its shipment is not judged. The origin is never filled from the country of dispatch.
     *
     * @tags landed
     * @name Create
     * @summary 나가는 주문의 도착지 비용을 셈합니다 — What orders pay at their destination
     * @request POST:/v1/landed
     * @secure
     */
    create: (data: LandedRequest, params: RequestParams = {}) =>
      this.request<
        {
          answers: LandedAnswer[];
          /** 청했을 때만, 행마다 하나 — one for each line, where asked for */
          explanations: LandedLine[];
          problems: OrderProblem[];
        },
        ProblemDocument
      >({
        path: `/v1/landed`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 계산 단계, 사유와 조문, 요건, 보내는 방법들의 비교, 답이 달라지는 경우를 답합니다. 모두 다시 판정한 것입니다. Answers the steps, reasons with their articles, requirements, ways to send the goods side by side, and what would change the answer: each judged again.
     *
     * @tags landed
     * @name Explain
     * @summary 주문 행 하나를 설명합니다 — Explain one order line
     * @request POST:/v1/landed/explanations
     * @secure
     */
    explain: (data: LandedExplanationRequest, params: RequestParams = {}) =>
      this.request<LandedExplanation, ProblemDocument>({
        path: `/v1/landed/explanations`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 그 행의 발송을 목적국만 바꾸어 다시 판정합니다. hs_destination, scheme, origin_claim, 적은 세율은 본래 목적국에만 씁니다. The consignment of the line is judged again for each destination; hs_destination, scheme, origin_claim and given rates hold for its own only.
     *
     * @tags landed
     * @name Compare
     * @summary 같은 물품을 모든 목적국에서 견줍니다 — Compare one consignment in every destination
     * @request POST:/v1/landed/comparisons
     * @secure
     */
    compare: (data: LandedComparisonRequest, params: RequestParams = {}) =>
      this.request<
        {
          destinations: {
            currency: string | null;
            freight: number | null;
            goods: number | null;
            insurance: number | null;
            /** 구매자가 내는 모두(아는 것까지) — all that the buyer pays, as far as it is known */
            landed: number | null;
            landed_krw: number | null;
            /** 판정하지 못한 까닭 — why it was not judged */
            missing: {
              code: string;
              sentence: {
                en: string;
                ko: string;
              };
            }[];
            outcome: {
              customs_value: number | null;
              /** 아는 것의 합 — the sum of what is known */
              due: number;
              duty: number | null;
              excise: number | null;
              fees: number | null;
              reasons: string[];
              regimes: string[];
              requirements: string[];
              tax: number | null;
              /** 모르는 것 — what is not known */
              unknown: ("duty" | "tax" | "excise" | "fees")[];
            } | null;
            to: string;
          }[];
          problems: OrderProblem[];
        },
        ProblemDocument
      >({
        path: `/v1/landed/comparisons`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags landed
     * @name Destinations
     * @summary 실려 있는 목적국을 봅니다 — List the destinations on board
     * @request GET:/v1/landed/destinations
     * @secure
     */
    destinations: (params: RequestParams = {}) =>
      this.request<
        {
          destinations: {
            countries: {
              country: string;
              currency: string;
            }[];
            key: string;
            name: {
              en: string;
              ko: string;
            };
          }[];
        },
        void | ProblemDocument
      >({
        path: `/v1/landed/destinations`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
  };
  declarations = {
    /**
     * No description
     *
     * @tags declarations
     * @name List
     * @summary 수출신고를 봅니다 — List export declarations
     * @request GET:/v1/declarations
     * @secure
     */
    list: (
      query?: {
        /**
         * next of the page before
         * @maxLength 2000
         */
        after?: string;
        /**
         * @min 1
         * @max 500
         * @default 50
         */
        limit?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          items: {
            /** @format date */
            accepted_on: string | null;
            declared_fob_krw: number;
            deemed: boolean;
            /** @format date */
            loaded_on: string | null;
            /** 발송 — shipment */
            name: string;
            noted_by: string;
            /** 수출신고번호 — number of the declaration */
            number: string;
            orders: string[];
            state:
              | "draft"
              | "submitted"
              | "selected"
              | "accepted"
              | "loaded"
              | "fulfilled"
              | "rejected"
              | "withdrawing"
              | "withdrawn"
              | "cancelled";
            state_title: {
              en: string;
              ko: string;
            };
            way: "regular" | "simplified" | "list_conversion";
            way_title: {
              en: string;
              ko: string;
            };
          }[];
          next: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/declarations`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 번호, 주문번호, 금액만 둡니다. 구매자와 수취인은 두지 않습니다. Number, orders and value are kept; buyers and consignees are not.
     *
     * @tags declarations
     * @name Create
     * @summary 수출신고 하나를 적어 둡니다 — Note an export declaration
     * @request POST:/v1/declarations
     * @secure
     */
    create: (
      data: {
        /** @min 0 */
        declared_fob_krw: number;
        /**
         * 발송 — shipment
         * @maxLength 100
         */
        name: string;
        /**
         * 수출신고번호 — its number
         * @maxLength 20
         */
        number: string;
        /** @maxItems 200 */
        orders: string[];
        /** @format date */
        submitted_on?: string;
        way: "regular" | "simplified" | "list_conversion";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @format date */
          accepted_on: string | null;
          /** 지금 적을 수 있는 일 — what can be noted in its state */
          allowed_events: (
            | "submit"
            | "select"
            | "accept"
            | "reject"
            | "ask_withdrawal"
            | "withdraw"
            | "refuse_withdrawal"
            | "correct"
            | "extend"
            | "load"
            | "fulfil"
            | "cancel"
          )[];
          deadlines: {
            basis: {
              article: {
                en: string;
                ko: string;
              };
              /** @format date */
              from: string;
              instrument: {
                en: string;
                ko: string;
              };
              key: string;
              standing: "read" | "reported" | "remembered";
            }[];
            cost: {
              en: string;
              ko: string;
            };
            /**
             * 휴일이어서 옮기기 전의 날 — the day by the count, where holidays moved it
             * @format date
             */
            counted: string | null;
            days_left: number;
            done: boolean;
            /** @format date */
            due: string;
            kind: "load" | "withdrawal" | "price" | "vat" | "drawback";
            number: string;
            /** 옮기거나 옮기지 않은 까닭 — why it was moved, or was not */
            rule: {
              en: string;
              ko: string;
            };
            what: {
              en: string;
              ko: string;
            };
          }[];
          declared_fob_krw: number;
          deemed: boolean;
          events: {
            event:
              | "submit"
              | "select"
              | "accept"
              | "reject"
              | "ask_withdrawal"
              | "withdraw"
              | "refuse_withdrawal"
              | "correct"
              | "extend"
              | "load"
              | "fulfil"
              | "cancel";
            /** @format date */
            on: string;
            title: {
              en: string;
              ko: string;
            };
            value: string;
          }[];
          /** @format date */
          loaded_on: string | null;
          /** 발송 — shipment */
          name: string;
          noted_by: string;
          /** 수출신고번호 — number of the declaration */
          number: string;
          orders: string[];
          state:
            | "draft"
            | "submitted"
            | "selected"
            | "accepted"
            | "loaded"
            | "fulfilled"
            | "rejected"
            | "withdrawing"
            | "withdrawn"
            | "cancelled";
          state_title: {
            en: string;
            ko: string;
          };
          way: "regular" | "simplified" | "list_conversion";
          way_title: {
            en: string;
            ko: string;
          };
        },
        ProblemDocument
      >({
        path: `/v1/declarations`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags declarations
     * @name Show
     * @summary 수출신고 하나를 봅니다 — Show an export declaration
     * @request GET:/v1/declarations/{number}
     * @secure
     */
    show: (number: string, params: RequestParams = {}) =>
      this.request<
        {
          /** @format date */
          accepted_on: string | null;
          /** 지금 적을 수 있는 일 — what can be noted in its state */
          allowed_events: (
            | "submit"
            | "select"
            | "accept"
            | "reject"
            | "ask_withdrawal"
            | "withdraw"
            | "refuse_withdrawal"
            | "correct"
            | "extend"
            | "load"
            | "fulfil"
            | "cancel"
          )[];
          deadlines: {
            basis: {
              article: {
                en: string;
                ko: string;
              };
              /** @format date */
              from: string;
              instrument: {
                en: string;
                ko: string;
              };
              key: string;
              standing: "read" | "reported" | "remembered";
            }[];
            cost: {
              en: string;
              ko: string;
            };
            /**
             * 휴일이어서 옮기기 전의 날 — the day by the count, where holidays moved it
             * @format date
             */
            counted: string | null;
            days_left: number;
            done: boolean;
            /** @format date */
            due: string;
            kind: "load" | "withdrawal" | "price" | "vat" | "drawback";
            number: string;
            /** 옮기거나 옮기지 않은 까닭 — why it was moved, or was not */
            rule: {
              en: string;
              ko: string;
            };
            what: {
              en: string;
              ko: string;
            };
          }[];
          declared_fob_krw: number;
          deemed: boolean;
          events: {
            event:
              | "submit"
              | "select"
              | "accept"
              | "reject"
              | "ask_withdrawal"
              | "withdraw"
              | "refuse_withdrawal"
              | "correct"
              | "extend"
              | "load"
              | "fulfil"
              | "cancel";
            /** @format date */
            on: string;
            title: {
              en: string;
              ko: string;
            };
            value: string;
          }[];
          /** @format date */
          loaded_on: string | null;
          /** 발송 — shipment */
          name: string;
          noted_by: string;
          /** 수출신고번호 — number of the declaration */
          number: string;
          orders: string[];
          state:
            | "draft"
            | "submitted"
            | "selected"
            | "accepted"
            | "loaded"
            | "fulfilled"
            | "rejected"
            | "withdrawing"
            | "withdrawn"
            | "cancelled";
          state_title: {
            en: string;
            ko: string;
          };
          way: "regular" | "simplified" | "list_conversion";
          way_title: {
            en: string;
            ko: string;
          };
        },
        ProblemDocument
      >({
        path: `/v1/declarations/${number}`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 상태에 맞지 않는 일은 적지 않고 거절합니다. What cannot happen in its state is refused and not noted.
     *
     * @tags declarations
     * @name Note
     * @summary 수출신고에 있은 일을 적습니다 — Note what happened to an export declaration
     * @request POST:/v1/declarations/{number}/events
     * @secure
     */
    note: (
      number: string,
      data: {
        event:
          | "submit"
          | "select"
          | "accept"
          | "reject"
          | "ask_withdrawal"
          | "withdraw"
          | "refuse_withdrawal"
          | "correct"
          | "extend"
          | "load"
          | "fulfil"
          | "cancel";
        /** @format date */
        on: string;
        /**
         * 선별 방법, 연장한 기한 — channel, or the new day
         * @maxLength 20
         */
        value?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @format date */
          accepted_on: string | null;
          /** 지금 적을 수 있는 일 — what can be noted in its state */
          allowed_events: (
            | "submit"
            | "select"
            | "accept"
            | "reject"
            | "ask_withdrawal"
            | "withdraw"
            | "refuse_withdrawal"
            | "correct"
            | "extend"
            | "load"
            | "fulfil"
            | "cancel"
          )[];
          deadlines: {
            basis: {
              article: {
                en: string;
                ko: string;
              };
              /** @format date */
              from: string;
              instrument: {
                en: string;
                ko: string;
              };
              key: string;
              standing: "read" | "reported" | "remembered";
            }[];
            cost: {
              en: string;
              ko: string;
            };
            /**
             * 휴일이어서 옮기기 전의 날 — the day by the count, where holidays moved it
             * @format date
             */
            counted: string | null;
            days_left: number;
            done: boolean;
            /** @format date */
            due: string;
            kind: "load" | "withdrawal" | "price" | "vat" | "drawback";
            number: string;
            /** 옮기거나 옮기지 않은 까닭 — why it was moved, or was not */
            rule: {
              en: string;
              ko: string;
            };
            what: {
              en: string;
              ko: string;
            };
          }[];
          declared_fob_krw: number;
          deemed: boolean;
          events: {
            event:
              | "submit"
              | "select"
              | "accept"
              | "reject"
              | "ask_withdrawal"
              | "withdraw"
              | "refuse_withdrawal"
              | "correct"
              | "extend"
              | "load"
              | "fulfil"
              | "cancel";
            /** @format date */
            on: string;
            title: {
              en: string;
              ko: string;
            };
            value: string;
          }[];
          /** @format date */
          loaded_on: string | null;
          /** 발송 — shipment */
          name: string;
          noted_by: string;
          /** 수출신고번호 — number of the declaration */
          number: string;
          orders: string[];
          state:
            | "draft"
            | "submitted"
            | "selected"
            | "accepted"
            | "loaded"
            | "fulfilled"
            | "rejected"
            | "withdrawing"
            | "withdrawn"
            | "cancelled";
          state_title: {
            en: string;
            ko: string;
          };
          way: "regular" | "simplified" | "list_conversion";
          way_title: {
            en: string;
            ko: string;
          };
        },
        ProblemDocument
      >({
        path: `/v1/declarations/${number}/events`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags declarations
     * @name Due
     * @summary 수출신고의 남은 기한을 봅니다 — List open deadlines of export declarations
     * @request GET:/v1/deadlines
     * @secure
     */
    due: (params: RequestParams = {}) =>
      this.request<
        {
          deadlines: {
            basis: {
              article: {
                en: string;
                ko: string;
              };
              /** @format date */
              from: string;
              instrument: {
                en: string;
                ko: string;
              };
              key: string;
              standing: "read" | "reported" | "remembered";
            }[];
            cost: {
              en: string;
              ko: string;
            };
            /**
             * 휴일이어서 옮기기 전의 날 — the day by the count, where holidays moved it
             * @format date
             */
            counted: string | null;
            days_left: number;
            done: boolean;
            /** @format date */
            due: string;
            kind: "load" | "withdrawal" | "price" | "vat" | "drawback";
            number: string;
            /** 옮기거나 옮기지 않은 까닭 — why it was moved, or was not */
            rule: {
              en: string;
              ko: string;
            };
            what: {
              en: string;
              ko: string;
            };
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/deadlines`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags declarations
     * @name Calendar
     * @summary 기한을 달력(.ics)으로 받습니다 — Download deadlines as a calendar
     * @request GET:/v1/deadlines.ics
     * @secure
     */
    calendar: (
      query?: {
        language?: "ko" | "en";
      },
      params: RequestParams = {},
    ) =>
      this.request<string, ProblemDocument>({
        path: `/v1/deadlines.ics`,
        method: "GET",
        query: query,
        secure: true,
        ...params,
      }),

    /**
     * No description
     *
     * @tags declarations
     * @name ExportersList
     * @summary 둔 수출자 프로필을 봅니다 — List the profiles of exporters that one keeps
     * @request GET:/v1/exporters
     * @secure
     */
    exportersList: (params: RequestParams = {}) =>
      this.request<
        {
          exporters: {
            name: string;
            profile: ExporterProfile;
            /** @format date-time */
            set_at: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/exporters`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 계정마다 따로 두며 100개까지입니다. 틀린 값이 있으면 두지 않고(kept가 false) 항목마다 알립니다. Kept for each account, up to 100. With a wrong value nothing is kept (`kept` is false), and each is told.
     *
     * @tags declarations
     * @name ExportersSet
     * @summary 수출자 프로필을 둡니다 — Keep the profile of an exporter
     * @request PUT:/v1/exporters/{name}
     * @secure
     */
    exportersSet: (
      name: string,
      data: {
        profile: ExporterProfile;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          kept: boolean;
          name: string;
          /** 표의 자리와 함께 — with the place in the table */
          problems: {
            code: string;
            column: string;
            message: {
              en: string;
              ko: string;
            };
            row: number;
            sheet: string;
          }[];
          profile: ExporterProfile;
          /** @format date-time */
          set_at: string;
        },
        ProblemDocument
      >({
        path: `/v1/exporters/${name}`,
        method: "PUT",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags declarations
     * @name ExportersDrop
     * @summary 수출자 프로필을 지웁니다 — Give up the profile of an exporter
     * @request DELETE:/v1/exporters/{name}
     * @secure
     */
    exportersDrop: (name: string, params: RequestParams = {}) =>
      this.request<void, ProblemDocument>({
        path: `/v1/exporters/${name}`,
        method: "DELETE",
        secure: true,
        ...params,
      }),

    /**
     * @description 아무것도 저장하지 않습니다. 구매자의 이름은 답에 없습니다. Nothing is kept. The names of buyers are in no answer.
     *
     * @tags declarations
     * @name Plan
     * @summary 주문이 몇 건의 수출신고가 되고 어느 길이 열려 있는지 봅니다 — Plan the export declarations of orders, and see which ways are open
     * @request POST:/v1/declarations/plan
     * @secure
     */
    plan: (
      data: {
        /**
         * 수출 CSV의 바이트 — the bytes of an outbound CSV
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        orders_base64: string;
        /**
         * 화물 목록의 바이트 — the bytes of a list of parcels
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        parcels_base64?: string;
        /**
         * 거래제한 명단 CSV(name,country) — parties nobody may trade with
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        parties_base64?: string;
        /**
         * 확인대상 목록 CSV(hs,from,to,law) — goods that take a proof at customs
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        proofs_base64?: string;
        /**
         * 서버의 환율 위에 놓는 환율 CSV — a rates CSV over the rates of the server
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        rates_base64?: string;
        /**
         * 신고일이 빈 행의 신고일 — day of declaration where blank
         * @format date
         */
        on?: string;
        /** 수출자 프로필(ExporterProfile의 이름) — an exporter, by the names of ExporterProfile */
        profiles?:
          | Record<string, string | number>
          | Record<string, string | number>[];
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          declarations: {
            declaration: string;
            declared_fob_krw: number | null;
            lost: {
              basis: {
                article: {
                  en: string;
                  ko: string;
                };
                /** @format date */
                from: string;
                instrument: {
                  en: string;
                  ko: string;
                };
                key: string;
                standing: "read" | "reported" | "remembered";
              }[];
              loses: string;
              standing: "read" | "reported" | "remembered";
              way:
                | "regular"
                | "simplified"
                | "list_conversion"
                | "list_clearance";
              what: {
                en: string;
                ko: string;
              };
            }[];
            /** @format date */
            on: string;
            orders: string[];
            recommended:
              | "regular"
              | "simplified"
              | "list_conversion"
              | "list_clearance"
              | null;
            ways: {
              basis: {
                article: {
                  en: string;
                  ko: string;
                };
                /** @format date */
                from: string;
                instrument: {
                  en: string;
                  ko: string;
                };
                key: string;
                standing: "read" | "reported" | "remembered";
              }[];
              open: boolean | null;
              /** open이 참인 조건. null이면 조건 없음 — the condition under which open is true */
              unless: {
                en: string;
                ko: string;
              } | null;
              way:
                | "regular"
                | "simplified"
                | "list_conversion"
                | "list_clearance";
              why: {
                en: string;
                ko: string;
              };
            }[];
          }[];
          problem_count: number;
          problems: {
            code: string;
            column: string;
            /** 행이 속한 파일 — which of the files given the row is of */
            file:
              | "orders"
              | "parcels"
              | "profile"
              | "rates"
              | "proofs"
              | "parties"
              | "payouts"
              | "drawback"
              | "vat_rates"
              | "inbound";
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
          warnings: {
            code: string;
            column: string;
            /** 행이 속한 파일 — which of the files given the row is of */
            file:
              | "orders"
              | "parcels"
              | "profile"
              | "rates"
              | "proofs"
              | "parties"
              | "payouts"
              | "drawback"
              | "vat_rates"
              | "inbound";
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/declarations/plan`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 아무것도 저장하지 않습니다. 파일에는 구매자의 이름이 있습니다. 만들지 못한 신고는 까닭과 함께 말합니다. Nothing is kept. The files hold names of buyers. What could not be built is told with its reasons.
     *
     * @tags declarations
     * @name Build
     * @summary 주문에서 수출신고서와 양식을 만듭니다 — Build export declarations and forms out of orders
     * @request POST:/v1/declarations/build
     * @secure
     */
    build: (
      data: {
        /**
         * 수출 CSV의 바이트 — the bytes of an outbound CSV
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        orders_base64: string;
        /**
         * 화물 목록의 바이트 — the bytes of a list of parcels
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        parcels_base64?: string;
        /**
         * 거래제한 명단 CSV(name,country) — parties nobody may trade with
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        parties_base64?: string;
        /**
         * 확인대상 목록 CSV(hs,from,to,law) — goods that take a proof at customs
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        proofs_base64?: string;
        /**
         * 서버의 환율 위에 놓는 환율 CSV — a rates CSV over the rates of the server
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        rates_base64?: string;
        /** @default "xml" */
        era?: "xml" | "edi";
        /** @maxItems 6 */
        forms?: ("xml" | "orders" | "ems" | "eparcel" | "sea" | "express")[];
        /**
         * 신고일이 빈 행의 신고일 — day of declaration where blank
         * @format date
         */
        on?: string;
        /** 수출자 프로필(ExporterProfile의 이름) — an exporter, by the names of ExporterProfile */
        profiles:
          | Record<string, string | number>
          | Record<string, string | number>[];
        /**
         * 첫 일련번호 — the serial number to begin with
         * @min 1
         * @max 999999
         */
        serial: number;
        /** 없으면 권하는 길 — the recommended one where left out */
        way?: "regular" | "simplified" | "list_conversion";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          declarations: {
            /** 발송 — shipment */
            declaration: string;
            declared_fob_krw: number;
            number: string;
            orders: string[];
            way: "regular" | "simplified" | "list_conversion";
            way_title: {
              en: string;
              ko: string;
            };
          }[];
          files: {
            content_base64: string;
            sha256: string;
            bytes: number;
            media_type:
              | "text/csv; charset=utf-8"
              | "application/pdf"
              | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              | "application/xml";
            /** 파일 이름 — name of the file */
            name: string;
          }[];
          next_serial: number;
          not_built: {
            declaration: string;
            orders: string[];
          }[];
          problem_count: number;
          problems: {
            code: string;
            column: string;
            /** 행이 속한 파일 — which of the files given the row is of */
            file:
              | "orders"
              | "parcels"
              | "profile"
              | "rates"
              | "proofs"
              | "parties"
              | "payouts"
              | "drawback"
              | "vat_rates"
              | "inbound";
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
          warnings: {
            code: string;
            column: string;
            /** 행이 속한 파일 — which of the files given the row is of */
            file:
              | "orders"
              | "parcels"
              | "profile"
              | "rates"
              | "proofs"
              | "parties"
              | "payouts"
              | "drawback"
              | "vat_rates"
              | "inbound";
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/declarations/build`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 아무것도 저장하지 않습니다. 서류에는 수취인의 이름과 주소가 있습니다. Nothing is kept. The papers hold names and addresses of consignees.
     *
     * @tags declarations
     * @name Papers
     * @summary 주문의 상업송장·포장명세서·CN22·CN23을 만듭니다 — Make invoices, packing lists, CN22 and CN23 of orders
     * @request POST:/v1/declarations/papers
     * @secure
     */
    papers: (
      data: {
        /**
         * 수출 CSV의 바이트 — the bytes of an outbound CSV
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        orders_base64: string;
        /**
         * 화물 목록의 바이트 — the bytes of a list of parcels
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        parcels_base64?: string;
        /**
         * 거래제한 명단 CSV(name,country) — parties nobody may trade with
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        parties_base64?: string;
        /**
         * 확인대상 목록 CSV(hs,from,to,law) — goods that take a proof at customs
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        proofs_base64?: string;
        /**
         * 서버의 환율 위에 놓는 환율 CSV — a rates CSV over the rates of the server
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        rates_base64?: string;
        language?: "ko" | "en";
        /**
         * 신고일이 빈 행의 신고일 — day of declaration where blank
         * @format date
         */
        on?: string;
        /** @maxItems 4 */
        papers?: ("invoice" | "packing" | "cn22" | "cn23")[];
        /** 수출자 프로필(ExporterProfile의 이름) — an exporter, by the names of ExporterProfile */
        profiles:
          | Record<string, string | number>
          | Record<string, string | number>[];
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          files: {
            content_base64: string;
            sha256: string;
            bytes: number;
            media_type:
              | "text/csv; charset=utf-8"
              | "application/pdf"
              | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              | "application/xml";
            /** 파일 이름 — name of the file */
            name: string;
          }[];
          problem_count: number;
          problems: {
            code: string;
            column: string;
            /** 행이 속한 파일 — which of the files given the row is of */
            file:
              | "orders"
              | "parcels"
              | "profile"
              | "rates"
              | "proofs"
              | "parties"
              | "payouts"
              | "drawback"
              | "vat_rates"
              | "inbound";
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
          warnings: {
            code: string;
            column: string;
            /** 행이 속한 파일 — which of the files given the row is of */
            file:
              | "orders"
              | "parcels"
              | "profile"
              | "rates"
              | "proofs"
              | "parties"
              | "payouts"
              | "drawback"
              | "vat_rates"
              | "inbound";
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/declarations/papers`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 아무것도 저장하지 않습니다. 원화를 모르는 공급이 있으면 서식을 만들지 않습니다. Nothing is kept. Where the won of a supply is not known no form is made.
     *
     * @tags declarations
     * @name Evidence
     * @summary 한 기간의 영세율 서식과 수출실적을 만듭니다 — Make the forms of the zero rate and the export performance of a period
     * @request POST:/v1/declarations/evidence
     * @secure
     */
    evidence: (
      data: {
        /**
         * 간이정액환급률표 CSV — the table of simplified drawback
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        drawback_table_base64?: string;
        /**
         * 수출 CSV의 바이트 — the bytes of an outbound CSV
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        orders_base64: string;
        /**
         * 화물 목록의 바이트 — the bytes of a list of parcels
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        parcels_base64?: string;
        /**
         * 거래제한 명단 CSV(name,country) — parties nobody may trade with
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        parties_base64?: string;
        /**
         * 정산 CSV — payouts of a marketplace
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        payouts_base64?: string;
        /**
         * 확인대상 목록 CSV(hs,from,to,law) — goods that take a proof at customs
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        proofs_base64?: string;
        /**
         * 서버의 환율 위에 놓는 환율 CSV — a rates CSV over the rates of the server
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        rates_base64?: string;
        /**
         * 공급일의 기준환율 CSV — base rates of the days of supply
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        vat_rates_base64?: string;
        /** 없는 날은 관세환율로 어림(표시) — customs rates stand in, marked */
        approximate_rates?: boolean;
        /**
         * 수출자가 여럿일 때 누구인지 — which exporter, where there are several
         * @maxLength 100
         */
        exporter?: string;
        language?: "ko" | "en";
        /**
         * 신고일이 빈 행의 신고일 — day of declaration where blank
         * @format date
         */
        on?: string;
        /**
         * 2026-Q4, 2026-H2, 2026
         * @pattern ^\d{4}(-[QH]\d)?$
         */
        period: string;
        /** 수출자 프로필(ExporterProfile의 이름) — an exporter, by the names of ExporterProfile */
        profiles?:
          | Record<string, string | number>
          | Record<string, string | number>[];
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** 거짓이면 원화를 모르는 공급이 있어 서식이 없음 — false: no forms, won not known */
          complete: boolean;
          drawback: {
            estimate_krw: number;
            lines: {
              krw_per_10000: number | null;
              estimate_krw: number;
              fob_krw: number;
              hs: string;
              line: number;
              shipment: string;
              why: string;
              why_title: {
                en: string;
                ko: string;
              };
            }[];
          } | null;
          files: {
            content_base64: string;
            sha256: string;
            bytes: number;
            media_type:
              | "text/csv; charset=utf-8"
              | "application/pdf"
              | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              | "application/xml";
            /** 파일 이름 — name of the file */
            name: string;
          }[];
          left_out: {
            shipment: string;
            why: "not_loaded" | "other_period" | "no_sale";
            why_title: {
              en: string;
              ko: string;
            };
          }[];
          lines: {
            approximate: boolean;
            converted: boolean;
            currency: string;
            /** 십진수 — a decimal */
            foreign: string;
            krw: number;
            /** 수출신고번호, 없으면 빈칸 — number of the declaration, or blank */
            number: string;
            orders: string[];
            proof: "declaration" | "post_receipt" | "bank_certificate";
            proof_title: {
              en: string;
              ko: string;
            };
            /** 십진수 — a decimal */
            rate: string | null;
            /** @format date */
            rate_of: string | null;
            shipment: string;
            /** @format date */
            supplied_on: string;
          }[];
          payouts:
            | {
                charged: string;
                currency: string;
                /** 빈칸이면 맞음 — blank where all agrees */
                difference: string;
                fee: string;
                net: string;
                order: string;
                paid: string;
              }[]
            | null;
          performance: {
            declarations: number;
            fob_krw: number;
            fob_usd: string;
            /** 목적국, 합계는 빈칸 — destination; blank for the total */
            to: string;
          }[];
          period: {
            /** @format date */
            from: string;
            name: string;
            /** @format date */
            to: string;
          };
          problem_count: number;
          problems: {
            code: string;
            column: string;
            /** 행이 속한 파일 — which of the files given the row is of */
            file:
              | "orders"
              | "parcels"
              | "profile"
              | "rates"
              | "proofs"
              | "parties"
              | "payouts"
              | "drawback"
              | "vat_rates"
              | "inbound";
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
          refunds: {
            /** 십진수 — a decimal */
            amount: string;
            currency: string;
            order: string;
            taken_off_krw: number;
          }[];
          totals: {
            all: {
              count: number;
              won: number;
            };
            exported: {
              count: number;
              won: number;
            };
            others: {
              count: number;
              won: number;
            };
          };
          warnings: {
            code: string;
            column: string;
            /** 행이 속한 파일 — which of the files given the row is of */
            file:
              | "orders"
              | "parcels"
              | "profile"
              | "rates"
              | "proofs"
              | "parties"
              | "payouts"
              | "drawback"
              | "vat_rates"
              | "inbound";
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/declarations/evidence`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 아무것도 저장하지 않습니다. 신청한 뒤에 일(correct, ask_withdrawal, extend)을 적으십시오. Nothing is kept: note the event (correct, ask_withdrawal, extend) once it was sent.
     *
     * @tags declarations
     * @name Amend
     * @summary 보낸 신고를 정정·취하하거나 적재기간을 늘리는 신청서를 만듭니다 — Make a correction, a withdrawal or an extension of a declaration that was sent
     * @request POST:/v1/declarations/amend
     * @secure
     */
    amend: (
      data: {
        /**
         * 고친 신고서 XML(correct) — the corrected XML (correct)
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        corrected_base64?: string;
        /**
         * 보낸 신고서 XML — the XML of the declaration that was sent
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        declaration_base64: string;
        /** @format date */
        accepted_on: string;
        /**
         * 새 적재기한(extend) — the new last day (extend)
         * @format date
         */
        extend_to?: string;
        fault: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "Z";
        kind: "correct" | "withdraw" | "extend";
        /**
         * 신청일, 없으면 오늘 — day of asking, today where left out
         * @format date
         */
        on?: string;
        /** @maxLength 500 */
        reason: string;
        /**
         * @min 1
         * @max 99999
         */
        serial: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          changes: {
            after: string;
            before: string;
            field: string;
            item: number;
            line: number;
            title: {
              en: string;
              ko: string;
            };
          }[];
          files: {
            content_base64: string;
            sha256: string;
            bytes: number;
            media_type:
              | "text/csv; charset=utf-8"
              | "application/pdf"
              | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              | "application/xml";
            /** 파일 이름 — name of the file */
            name: string;
          }[];
          kind: "correct" | "withdraw" | "extend";
          /** 정정신청번호 — number of the amendment */
          number: string;
        },
        ProblemDocument
      >({
        path: `/v1/declarations/amend`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 먼저 들어온 같은 물품을 보낸 파일과 저장소의 화물에서 찾습니다. The same goods that came in before are looked for in the file and in the parcels of the store.
     *
     * @tags declarations
     * @name Origin
     * @summary 원산지가 어긋난 행과 도착국에서 무는 차이를 봅니다 — See where origins do not hold together, and what the destination would charge
     * @request POST:/v1/declarations/origin
     * @secure
     */
    origin: (
      data: {
        /**
         * 먼저 들어온 물품의 수입 CSV — goods that came in, as an inbound CSV
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        inbound_base64?: string;
        /**
         * 수출 CSV의 바이트 — the bytes of an outbound CSV
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        orders_base64: string;
        /**
         * 화물 목록의 바이트 — the bytes of a list of parcels
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        parcels_base64?: string;
        /**
         * 거래제한 명단 CSV(name,country) — parties nobody may trade with
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        parties_base64?: string;
        /**
         * 확인대상 목록 CSV(hs,from,to,law) — goods that take a proof at customs
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        proofs_base64?: string;
        /**
         * 서버의 환율 위에 놓는 환율 CSV — a rates CSV over the rates of the server
         * @pattern ^[A-Za-z0-9+/]+=*$
         */
        rates_base64?: string;
        /**
         * 신고일이 빈 행의 신고일 — day of declaration where blank
         * @format date
         */
        on?: string;
        /** 수출자 프로필(ExporterProfile의 이름) — an exporter, by the names of ExporterProfile */
        profiles?:
          | Record<string, string | number>
          | Record<string, string | number>[];
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** 저장소의 수입 화물도 보았는지 — whether parcels of the store were looked at */
          kept_parcels: boolean;
          problem_count: number;
          problems: {
            code: string;
            column: string;
            /** 행이 속한 파일 — which of the files given the row is of */
            file:
              | "orders"
              | "parcels"
              | "profile"
              | "rates"
              | "proofs"
              | "parties"
              | "payouts"
              | "drawback"
              | "vat_rates"
              | "inbound";
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
          warnings: {
            code: string;
            column: string;
            /** 행이 속한 파일 — which of the files given the row is of */
            file:
              | "orders"
              | "parcels"
              | "profile"
              | "rates"
              | "proofs"
              | "parties"
              | "payouts"
              | "drawback"
              | "vat_rates"
              | "inbound";
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
          warnings_of_origin: {
            basis: {
              article: {
                en: string;
                ko: string;
              };
              /** @format date */
              from: string;
              instrument: {
                en: string;
                ko: string;
              };
              key: string;
              standing: "read" | "reported" | "remembered";
            }[];
            charges: {
              currency: string;
              /** 모르면 빈칸 — blank where not known */
              due: string;
              duty: string;
              origin: string;
            }[];
            code:
              | "claim_of_other_origin"
              | "korean_without_maker"
              | "korean_maker_not_shown"
              | "seen_inbound"
              | "seen_inbound_unknown"
              | "foreign_marked";
            goods: string;
            line: number;
            order: string;
            row: number;
            says: {
              en: string;
              ko: string;
            };
            shipment: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/declarations/origin`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags declarations
     * @name States
     * @summary 수출신고의 상태와 일을 봅니다 — Show the states of declarations and their events
     * @request GET:/v1/declarations/states
     * @secure
     */
    states: (params: RequestParams = {}) =>
      this.request<
        {
          channels: string[];
          events: {
            event:
              | "submit"
              | "select"
              | "accept"
              | "reject"
              | "ask_withdrawal"
              | "withdraw"
              | "refuse_withdrawal"
              | "correct"
              | "extend"
              | "load"
              | "fulfil"
              | "cancel";
            title: {
              en: string;
              ko: string;
            };
            value: "channel" | "day" | null;
          }[];
          states: {
            state:
              | "draft"
              | "submitted"
              | "selected"
              | "accepted"
              | "loaded"
              | "fulfilled"
              | "rejected"
              | "withdrawing"
              | "withdrawn"
              | "cancelled";
            title: {
              en: string;
              ko: string;
            };
          }[];
          transitions: {
            event:
              | "submit"
              | "select"
              | "accept"
              | "reject"
              | "ask_withdrawal"
              | "withdraw"
              | "refuse_withdrawal"
              | "correct"
              | "extend"
              | "load"
              | "fulfil"
              | "cancel";
            from:
              | "draft"
              | "submitted"
              | "selected"
              | "accepted"
              | "loaded"
              | "fulfilled"
              | "rejected"
              | "withdrawing"
              | "withdrawn"
              | "cancelled";
            /** null: 취하를 신청하기 전의 상태 — the state before a withdrawal was asked for */
            to:
              | "draft"
              | "submitted"
              | "selected"
              | "accepted"
              | "loaded"
              | "fulfilled"
              | "rejected"
              | "withdrawing"
              | "withdrawn"
              | "cancelled"
              | null;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/declarations/states`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
  };
  figures = {
    /**
     * No description
     *
     * @tags figures
     * @name List
     * @summary 공표된 수치의 계열을 봅니다 — List the series of published figures
     * @request GET:/v1/figures
     * @secure
     */
    list: (params: RequestParams = {}) =>
      this.request<
        {
          series: FigureSeries[];
        },
        void | ProblemDocument
      >({
        path: `/v1/figures`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 말할 수 없는 크기는 까닭과 함께 refusals에, 인용만 된 값은 is_quoted로 따로 있습니다. Sizes that do not hold stand in refusals with their reason; quoted ones are marked is_quoted.
     *
     * @tags figures
     * @name Balance
     * @summary 직구·역직구 수지를 말할 수 있는 크기마다 봅니다 — Show every size of the balance of direct trade that holds
     * @request GET:/v1/figures/balance
     * @secure
     */
    balance: (
      query: {
        /** @pattern ^[A-Za-z0-9_]{0,40}$ */
        partner?: string;
        /**
         * 기간 — a period
         * @minLength 4
         * @maxLength 40
         */
        period: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          partner: string;
          period: string;
          ways: {
            answers: FigureAnswer[];
            /** 인용만 된 값 — only quoted; no published totals give it */
            is_quoted: boolean;
            name: {
              en: string;
              ko: string;
            };
            offers: FigureAnswer[];
            refusals: FigureRefusal[];
          }[];
        },
        void | ProblemDocument
      >({
        path: `/v1/figures/balance`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags figures
     * @name Compare
     * @summary 두 수치를 견주거나 견줄 수 없는 까닭을 봅니다 — Compare two figures, or say why not
     * @request GET:/v1/figures/compare
     * @secure
     */
    compare: (
      query: {
        /**
         * 계열[:품목][/상대][@기간][~판] — SERIES[:ITEM][/PARTNER][@PERIOD][~VINTAGE]
         * @minLength 1
         * @maxLength 200
         */
        first: string;
        /**
         * 계열[:품목][/상대][@기간][~판] — SERIES[:ITEM][/PARTNER][@PERIOD][~VINTAGE]
         * @minLength 1
         * @maxLength 200
         */
        second: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          answers: FigureAnswer[];
          offers: FigureAnswer[];
          refusals: FigureRefusal[];
        },
        void | ProblemDocument
      >({
        path: `/v1/figures/compare`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags figures
     * @name Chart
     * @summary 수치를 그림(SVG)이나 표(CSV)로 받습니다 — Get figures as a chart or as a table
     * @request GET:/v1/figures/chart
     * @secure
     */
    chart: (
      query: {
        every?: "year" | "half" | "quarter" | "month";
        /** @default "svg" */
        format?: "svg" | "csv";
        /**
         * 품목, 모두 나란히는 all — an item, or all
         * @pattern ^[A-Za-z0-9_]{0,40}$
         */
        item?: string;
        language?: "ko" | "en";
        /**
         * 상대, 모두 나란히는 all — a partner, or all
         * @pattern ^[A-Za-z0-9_]{0,40}$
         */
        partner?: string;
        /**
         * 이 기간의 개정 — the revisions of a period
         * @maxLength 40
         */
        period?: string;
        scope?: "all";
        /**
         * 계열, 또는 balance, balance_customs — a series, or balance, balance_customs
         * @pattern ^[A-Za-z0-9_]{0,40}$
         */
        series: string;
        share?: "partner" | "item";
      },
      params: RequestParams = {},
    ) =>
      this.request<string, ProblemDocument>({
        path: `/v1/figures/chart`,
        method: "GET",
        query: query,
        secure: true,
        format: "blob",
        ...params,
      }),

    /**
     * No description
     *
     * @tags figures
     * @name Ledger
     * @summary 공표된 수치의 모든 행을 받습니다 — Get all rows of the published figures
     * @request GET:/v1/figures/ledger
     * @secure
     */
    ledger: (params: RequestParams = {}) =>
      this.request<
        {
          breaks: {
            from: string;
            series: string;
            source: string;
            vintages: string[];
            why: {
              en: string;
              ko: string;
            };
          }[];
          continuity: {
            evidence: "sum" | "growth";
            partner: string;
            period: string;
            series: string;
            vintages: string[];
          }[];
          observations: {
            confidence: "high" | "medium" | "low";
            item: string;
            kind: "level" | "growth_pct" | "share_pct" | "share_pct_unstated";
            note: {
              en: string;
              ko: string;
            };
            partner: string;
            period: string;
            series: string;
            source: string;
            value: string;
            vintage: string;
          }[];
          series: {
            claimsAs: string;
            id: string;
            name: {
              en: string;
              ko: string;
            };
            publisher: {
              en: string;
              ko: string;
            };
            scope: {
              en: string;
              ko: string;
            };
            standing: "published" | "quoted";
            timing: "flow" | "day" | "state";
            unit: {
              base: string;
              name: {
                en: string;
                ko: string;
              };
              power: number;
            };
            valuation: {
              en: string;
              ko: string;
            };
            within: string;
          }[];
          terms: {
            en: string[];
            id: string;
            kind: "partner" | "item";
            ko: string[];
            whole: string;
          }[];
          vintages: {
            id: string;
            name: {
              en: string;
              ko: string;
            };
            published: string;
          }[];
        },
        void | ProblemDocument
      >({
        path: `/v1/figures/ledger`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 판(vintage)이 다른 값은 서로 견주지 마십시오. 견주려면 /v1/figures/compare에 물으십시오. Values of different vintages are not to be compared: ask /v1/figures/compare.
     *
     * @tags figures
     * @name Show
     * @summary 한 계열의 값을 판과 출처와 함께 봅니다 — Show the values of a series
     * @request GET:/v1/figures/{series}
     * @secure
     */
    show: (
      series: string,
      query?: {
        /** @pattern ^[A-Za-z0-9_]{0,40}$ */
        item?: string;
        /** @pattern ^[A-Za-z0-9_]{0,40}$ */
        partner?: string;
        /**
         * 기간 — a period
         * @minLength 4
         * @maxLength 40
         */
        period?: string;
        vintage?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** 이 값이 있는 다른 범위의 계열 — series of another scope that have it */
          elsewhere: {
            observations: FigureObservation[];
            scope: {
              en: string;
              ko: string;
            };
            series: string;
          }[];
          observations: FigureObservation[];
          series: FigureSeries;
          /** 조사한 사람의 비율과 윌슨 구간 — shares of people asked, with Wilson intervals */
          shares: FigureAnswer[];
        },
        void | ProblemDocument
      >({
        path: `/v1/figures/${series}`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 읽을 수 없는 주장은 problems에 자리(몇 번째, 어느 열)와 함께 있고, 나머지는 판정합니다. Claims that can not be read stand in problems with their place; the others are judged.
     *
     * @tags figures
     * @name ClaimsCheck
     * @summary 주장을 공표된 수치에 견주어 판정합니다 — Hold claims against published figures
     * @request POST:/v1/claims
     * @secure
     */
    claimsCheck: (
      data: {
        /**
         * @maxItems 1000
         * @minItems 1
         */
        claims?: Claim[];
        /**
         * claims check의 파일 그대로 — a file of claims as it is
         * @maxLength 1000000
         */
        csv?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          claims: JudgedClaim[];
          problems: {
            code: string;
            column: string;
            message: {
              en: string;
              ko: string;
            };
            row: number;
            value: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/claims`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),
  };
  editions = {
    /**
     * No description
     *
     * @tags editions
     * @name List
     * @summary 보관된 답의 판을 봅니다 — List the editions of answers that are kept
     * @request GET:/v1/editions
     * @secure
     */
    list: (
      query?: {
        /**
         * next of the page before
         * @maxLength 2000
         */
        after?: string;
        /**
         * @min 1
         * @max 500
         * @default 50
         */
        limit?: number;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          items: {
            edition: string;
            freight: string;
            rate_choice: string;
            /** 쓴 과세환율 — the customs rates that were used */
            rates: string[];
            /** @format date-time */
            recorded_at: string;
            reform: Record<string, any> | null;
            /** 판정한 판 — the release that judged */
            release: string;
            /** 규칙과 법의 지문 — digest of the rules and the law */
            rules: string;
            schedule: string;
          }[];
          next: string | null;
        },
        ProblemDocument
      >({
        path: `/v1/editions`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags editions
     * @name Kept
     * @summary 판 하나를 봅니다 — Show one edition
     * @request GET:/v1/editions/{edition}
     * @secure
     */
    kept: (edition: string, params: RequestParams = {}) =>
      this.request<
        {
          edition: string;
          freight: string;
          rate_choice: string;
          /** 쓴 과세환율 — the customs rates that were used */
          rates: string[];
          /** @format date-time */
          recorded_at: string;
          reform: Record<string, any> | null;
          /** 판정한 판 — the release that judged */
          release: string;
          /** 규칙과 법의 지문 — digest of the rules and the law */
          rules: string;
          schedule: string;
        },
        ProblemDocument
      >({
        path: `/v1/editions/${edition}`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 답마다 있는 edition은 이것들과 그 행이 쓴 환율의 지문입니다. The edition of each answer is the digest of these and of the rates that its line used.
     *
     * @tags editions
     * @name Show
     * @summary 무엇으로 판정하는지 봅니다 — Show what parcels are judged with
     * @request GET:/v1/editions/current
     * @secure
     */
    show: (params: RequestParams = {}) =>
      this.request<
        {
          approximate_rates: string | null;
          freight: string;
          freight_table: string | null;
          names: string;
          rate_choice: string | null;
          rates: {
            count: number;
            /** @format date */
            first_day: string | null;
            /** @format date */
            last_day: string | null;
          };
          /** 기본으로 겹치는 개혁안 — the reform that lies over the law by default */
          reform: string | null;
          release: string;
          /** 규칙과 법의 지문 — digest of the rules and the law */
          rules: string;
          schedule: {
            digest: string;
            /** @format date */
            first_day: string;
            id: string;
            /** @format date */
            last_day: string;
          };
        },
        void | ProblemDocument
      >({
        path: `/v1/editions/current`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
  };
  accounts = {
    /**
     * @description 세션 쿠키를 받습니다. 쓰기 요청에는 csrf_token을 X-CSRF-Token 헤더로 보냅니다. Sets the cookie of a session. Writes send csrf_token as the header X-CSRF-Token.
     *
     * @tags accounts
     * @name SessionsCreate
     * @summary 로그인합니다 — Sign in
     * @request POST:/v1/sessions
     */
    sessionsCreate: (
      data: {
        /**
         * a-z 0-9 . _ -
         * @minLength 1
         * @maxLength 64
         */
        name: string;
        /**
         * 12–256
         * @maxLength 1024
         */
        password: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          csrf_token: string;
          /** @format date-time */
          expires_at: string;
          name: string;
          /** viewer: 보기 — reads law, answers and files; clerk: 실무자 — judges parcels and takes files in; manager: 관리자 — steers jobs and reads the audit; admin: 운영자 — keeps accounts */
          role: "viewer" | "clerk" | "manager" | "admin";
        },
        ProblemDocument
      >({
        path: `/v1/sessions`,
        method: "POST",
        body: data,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags accounts
     * @name SessionsShow
     * @summary 지금 누구인지 봅니다 — Show who one is
     * @request GET:/v1/sessions/current
     * @secure
     */
    sessionsShow: (params: RequestParams = {}) =>
      this.request<
        {
          csrf_token: string | null;
          /** @format date-time */
          expires_at: string | null;
          how: "local" | "session" | "token";
          name: string;
          /** viewer: 보기 — reads law, answers and files; clerk: 실무자 — judges parcels and takes files in; manager: 관리자 — steers jobs and reads the audit; admin: 운영자 — keeps accounts */
          role: "viewer" | "clerk" | "manager" | "admin";
          scopes: string[] | null;
        },
        ProblemDocument
      >({
        path: `/v1/sessions/current`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags accounts
     * @name SessionsEnd
     * @summary 로그아웃합니다 — Sign out
     * @request DELETE:/v1/sessions/current
     * @secure
     */
    sessionsEnd: (params: RequestParams = {}) =>
      this.request<void, ProblemDocument>({
        path: `/v1/sessions/current`,
        method: "DELETE",
        secure: true,
        ...params,
      }),

    /**
     * @description 모든 세션이 끝나므로 다시 로그인합니다. API 토큰은 그대로입니다. All sessions end, so one signs in again. API tokens stay.
     *
     * @tags accounts
     * @name PasswordsChange
     * @summary 자기 비밀번호를 바꿉니다 — Change one’s own password
     * @request PUT:/v1/sessions/current/password
     * @secure
     */
    passwordsChange: (
      data: {
        /**
         * 12–256
         * @maxLength 1024
         */
        new_password: string;
        /**
         * 12–256
         * @maxLength 1024
         */
        password: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<void, ProblemDocument>({
        path: `/v1/sessions/current/password`,
        method: "PUT",
        body: data,
        secure: true,
        type: "application/json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags accounts
     * @name List
     * @summary 계정을 모두 봅니다 — List the accounts
     * @request GET:/v1/accounts
     * @secure
     */
    list: (params: RequestParams = {}) =>
      this.request<
        {
          accounts: {
            /** @format date-time */
            created_at: string;
            is_disabled: boolean;
            name: string;
            /** viewer: 보기 — reads law, answers and files; clerk: 실무자 — judges parcels and takes files in; manager: 관리자 — steers jobs and reads the audit; admin: 운영자 — keeps accounts */
            role: "viewer" | "clerk" | "manager" | "admin";
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/accounts`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 첫 계정은 admin이어야 합니다. 그때부터 이 컴퓨터에서도 로그인해야 합니다. The first one must be an admin. From then on one signs in on this machine too.
     *
     * @tags accounts
     * @name Create
     * @summary 계정을 만듭니다 — Make an account
     * @request POST:/v1/accounts
     * @secure
     */
    create: (
      data: {
        /**
         * a-z 0-9 . _ -
         * @minLength 1
         * @maxLength 64
         */
        name: string;
        /**
         * 12–256
         * @maxLength 1024
         */
        password: string;
        /** viewer: 보기 — reads law, answers and files; clerk: 실무자 — judges parcels and takes files in; manager: 관리자 — steers jobs and reads the audit; admin: 운영자 — keeps accounts */
        role: "viewer" | "clerk" | "manager" | "admin";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @format date-time */
          created_at: string;
          is_disabled: boolean;
          name: string;
          /** viewer: 보기 — reads law, answers and files; clerk: 실무자 — judges parcels and takes files in; manager: 관리자 — steers jobs and reads the audit; admin: 운영자 — keeps accounts */
          role: "viewer" | "clerk" | "manager" | "admin";
        },
        ProblemDocument
      >({
        path: `/v1/accounts`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * @description 바뀐 계정의 세션은 모두 끝납니다. 꺼진 계정의 토큰은 통하지 않습니다. All sessions of a changed account end. Tokens of a disabled one do not work.
     *
     * @tags accounts
     * @name Change
     * @summary 계정을 바꿉니다 — Change an account
     * @request PATCH:/v1/accounts/{name}
     * @secure
     */
    change: (
      name: string,
      data: {
        is_disabled?: boolean;
        /**
         * 12–256
         * @maxLength 1024
         */
        password?: string;
        /** viewer: 보기 — reads law, answers and files; clerk: 실무자 — judges parcels and takes files in; manager: 관리자 — steers jobs and reads the audit; admin: 운영자 — keeps accounts */
        role?: "viewer" | "clerk" | "manager" | "admin";
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @format date-time */
          created_at: string;
          is_disabled: boolean;
          name: string;
          /** viewer: 보기 — reads law, answers and files; clerk: 실무자 — judges parcels and takes files in; manager: 관리자 — steers jobs and reads the audit; admin: 운영자 — keeps accounts */
          role: "viewer" | "clerk" | "manager" | "admin";
        },
        ProblemDocument
      >({
        path: `/v1/accounts/${name}`,
        method: "PATCH",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags accounts
     * @name TokensList
     * @summary API 토큰을 봅니다 — List API tokens
     * @request GET:/v1/tokens
     * @secure
     */
    tokensList: (params: RequestParams = {}) =>
      this.request<
        {
          tokens: {
            account: string;
            /** @format date-time */
            created_at: string;
            /** @format date-time */
            expires_at: string;
            id: number;
            /** @format date-time */
            last_used_at: string | null;
            name: string;
            /** @format date-time */
            revoked_at: string | null;
            scopes: string[];
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/tokens`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 토큰은 이 답에만 보입니다. 역할은 계정의 것이고, 범위로 더 좁아집니다. The token is shown in this answer only. Its role is that of the account, cut to its scopes.
     *
     * @tags accounts
     * @name TokensCreate
     * @summary API 토큰을 만듭니다 — Make an API token
     * @request POST:/v1/tokens
     * @secure
     */
    tokensCreate: (
      data: {
        /**
         * @min 1
         * @max 366
         * @default 90
         */
        days?: number;
        /**
         * @minLength 1
         * @maxLength 100
         */
        name: string;
        /**
         * @maxItems 32
         * @minItems 1
         */
        scopes: string[];
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          /** @format date-time */
          expires_at: string;
          id: number;
          /** gwm_… */
          token: string;
        },
        ProblemDocument
      >({
        path: `/v1/tokens`,
        method: "POST",
        body: data,
        secure: true,
        type: "application/json",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags accounts
     * @name TokensRevoke
     * @summary API 토큰을 없앱니다 — Revoke an API token
     * @request DELETE:/v1/tokens/{token}
     * @secure
     */
    tokensRevoke: (token: number, params: RequestParams = {}) =>
      this.request<void, ProblemDocument>({
        path: `/v1/tokens/${token}`,
        method: "DELETE",
        secure: true,
        ...params,
      }),

    /**
     * @description 새것부터. before에 마지막 id를 주면 그 앞을 봅니다. 기록은 고치거나 지울 수 없습니다. Newest first; give the last id as before for more. No entry can be changed or removed.
     *
     * @tags accounts
     * @name AuditList
     * @summary 감사 기록을 봅니다 — Read the audit
     * @request GET:/v1/audit
     * @secure
     */
    auditList: (
      query?: {
        /** @min 1 */
        before?: number;
        /**
         * 이날(한국)부터 — from this day in Korea
         * @format date
         */
        from?: string;
        /**
         * @min 1
         * @max 1000
         * @default 100
         */
        limit?: number;
        /** @maxLength 64 */
        operation?: string;
        /**
         * 이날까지 — up to this day
         * @format date
         */
        to?: string;
        /** @maxLength 64 */
        who?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          entries: {
            address: string;
            /** @format date-time */
            begun_at: string;
            /** @format date-time */
            ended_at: string | null;
            how: "local" | "session" | "token" | "command" | "nobody";
            id: number;
            /** 만들어진 것 — what was made */
            made: string;
            operation: string;
            /** X-Request-Id */
            request: string;
            result: "done" | "refused" | "failed" | null;
            status: number | null;
            /** 무엇에 — what it was about */
            target: string;
            who: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/audit`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags accounts
     * @name AuditChoices
     * @summary 감사 기록에 누가 있고 무엇이 적히는지 봅니다 — Show who stands in the audit, and what is noted there
     * @request GET:/v1/audit/choices
     * @secure
     */
    auditChoices: (params: RequestParams = {}) =>
      this.request<
        {
          accounts: string[];
          actions: {
            en: string;
            ko: string;
            operation: string;
          }[];
        },
        ProblemDocument
      >({
        path: `/v1/audit/choices`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),
  };
  system = {
    /**
     * No description
     *
     * @tags system
     * @name CodesList
     * @summary 오류 코드를 봅니다 — List the codes of problems
     * @request GET:/v1/codes
     */
    codesList: (params: RequestParams = {}) =>
      this.request<
        {
          codes: Code[];
        },
        void | ProblemDocument
      >({
        path: `/v1/codes`,
        method: "GET",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags system
     * @name CodesShow
     * @summary 오류 코드 하나를 봅니다 — Show one code
     * @request GET:/v1/codes/{code}
     */
    codesShow: (code: string, params: RequestParams = {}) =>
      this.request<Code, void | ProblemDocument>({
        path: `/v1/codes/${code}`,
        method: "GET",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags system
     * @name ReasonsList
     * @summary 사유를 봅니다 — List the reasons of answers
     * @request GET:/v1/reasons
     * @secure
     */
    reasonsList: (params: RequestParams = {}) =>
      this.request<
        {
          reasons: {
            /** 한 화물의 값이 없는 문장 — the sentence without the values of one parcel */
            bare: {
              en: string;
              ko: string;
            };
            code: string;
            rests: string[];
            sentence: {
              en: string;
              ko: string;
            };
            standing: string | null;
            /** 그날의 법이 문장에 주는 값, 첫날의 차례로 — what the law of a day gives to the sentence */
            values: {
              /** @format date */
              from: string;
              slot: string;
              value: string | null;
            }[];
            weight: "decides" | "warns" | "not_known";
          }[];
        },
        void | ProblemDocument
      >({
        path: `/v1/reasons`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags system
     * @name FieldsList
     * @summary 입력과 출력의 열을 봅니다 — List the columns of input and output
     * @request GET:/v1/fields
     * @secure
     */
    fieldsList: (params: RequestParams = {}) =>
      this.request<
        {
          input: {
            choices: string[];
            en: string;
            kind: string;
            ko: string;
            name: string;
            of: string;
            personal: boolean;
            required: boolean;
            unit: string;
          }[];
          output: {
            en: string;
            kind: string;
            ko: string;
            name: string;
            unit: string;
          }[];
        },
        void | ProblemDocument
      >({
        path: `/v1/fields`,
        method: "GET",
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * @description 패키지 gwanmun의 assessBatch에 그대로 넣을 수 있는 모양입니다. 날은 1970-01-01부터의 일수, 세율은 만분율, 환율은 백만분의 1원입니다. In the shape that assessBatch of the package gwanmun takes. Days are counted from 1970-01-01, rates of duty are permyriad, rates of exchange millionths of a won.
     *
     * @tags system
     * @name HeartShow
     * @summary 화면이 스스로 판정할 때 쓰는 표를 봅니다 — Tables that a page judges with
     * @request GET:/v1/heart
     * @secure
     */
    heartShow: (
      query?: {
        /**
         * 이날 뒤에 쓰이는 환율만 — only rates that hold after this day
         * @format date
         */
        first?: string;
      },
      params: RequestParams = {},
    ) =>
      this.request<
        {
          code_list: {
            codes: string[];
            id: string;
          };
          rates: {
            bandPpm?: number;
            currency: string;
            from: number;
            krwPerUnitMicro: number;
            source: string;
            to: number;
          }[];
          schedule: Record<string, any>;
        },
        void | ProblemDocument
      >({
        path: `/v1/heart`,
        method: "GET",
        query: query,
        secure: true,
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags system
     * @name HealthShow
     * @summary 서버 상태를 봅니다 — Show the state of the server
     * @request GET:/v1/health
     */
    healthShow: (params: RequestParams = {}) =>
      this.request<
        {
          /** 계정 없이 누구로 움직이는지 — who acts without an account */
          acts_as: string | null;
          is_account_needed: boolean;
          /** 규칙과 법의 판 — digest of the rules and the law */
          rules: string;
          status: "ok";
          /** postgres, pglite */
          store: string | null;
          version: string;
        },
        ProblemDocument
      >({
        path: `/v1/health`,
        method: "GET",
        format: "json",
        ...params,
      }),

    /**
     * No description
     *
     * @tags system
     * @name MetricsShow
     * @summary 서버의 수치를 Prometheus 형식으로 봅니다 — Show the figures of the server for Prometheus
     * @request GET:/v1/metrics
     * @secure
     */
    metricsShow: (params: RequestParams = {}) =>
      this.request<string, ProblemDocument>({
        path: `/v1/metrics`,
        method: "GET",
        secure: true,
        ...params,
      }),

    /**
     * No description
     *
     * @tags system
     * @name OpenapiShow
     * @summary 이 문서를 답합니다 — Answer this document
     * @request GET:/openapi.json
     */
    openapiShow: (params: RequestParams = {}) =>
      this.request<Record<string, any>, void | ProblemDocument>({
        path: `/openapi.json`,
        method: "GET",
        format: "json",
        ...params,
      }),
  };
}
