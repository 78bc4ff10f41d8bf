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
  answers: Answer[];
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

export interface LawVersion {
  cite: {
    article: {
      en: string;
      ko: string;
    };
    /** @format date */
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
     * No description
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
          lines: TariffLine[];
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
  };
  rates = {
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
  editions = {
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
            code: string;
            rests: string[];
            sentence: {
              en: string;
              ko: string;
            };
            standing: string | null;
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
