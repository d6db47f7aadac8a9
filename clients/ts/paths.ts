// Generated from docs/openapi.json by npm run contract.
export interface paths {
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A grid worker reports */
        post: operations["postReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Anybody reports, without a login */
        post: operations["postPublicReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave to upload one photo; post the form it answers with */
        post: operations["postPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an uploaded photo was cleaned, refused or is still waiting */
        get: operations["getPhotosByPhotoId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave to upload one photo; post the form it answers with */
        post: operations["postPublicPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an uploaded photo was cleaned, refused or is still waiting */
        get: operations["getPublicPhotosByPhotoId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/cases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a case stands, for everybody */
        get: operations["getPublicCasesByNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case for those it concerns: its reporter, its agencies, its desk */
        get: operations["getCasesByNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{number}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link to one photo of a case */
        get: operations["getCasesByNumberPhotosByPhotoId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Categories and conditions to report under */
        get: operations["getPublicTaxonomy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The upper levels of the area tree, down to counties, and who the agencies are */
        get: operations["getPublicPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/t/{tenant}/place/{county}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The towns, villages and grids of one county, with the outlines of the grids */
        get: operations["getPublicPlaceByCounty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open tasks of the caller's agency, the earliest deadline first */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task of the caller's agency with its case */
        get: operations["getTasksByTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收 · Sign */
        post: operations["postTasksByTaskSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 反馈办结 · Resolve */
        post: operations["postTasksByTaskResolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/{pool}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that wait for a decision (triage) or for closing (resolved), the oldest first */
        get: operations["getDeskByPool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 领取 · Claim */
        post: operations["postDeskCasesByNumberClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放回 · Release */
        post: operations["postDeskCasesByNumberRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理 · Accept */
        post: operations["postDeskCasesByNumberAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立案 · File */
        post: operations["postDeskCasesByNumberFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予受理 · Reject */
        post: operations["postDeskCasesByNumberReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 派遣 · Dispatch */
        post: operations["postDeskCasesByNumberDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/cases/{number}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结案 · Close */
        post: operations["postDeskCasesByNumberClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List entries of one kind */
        get: operations["getRegistryByKind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one entry; its ETag is what a change must name */
        get: operations["getRegistryByKindById"];
        /** Create (If-None-Match: *) or change (If-Match: "version") one entry */
        put: operations["putRegistryByKindById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/{kind}/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of one entry, newest first: what, who, when */
        get: operations["getRegistryByKindByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/{kind}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create or change many entries; rows may name entries that exist or stand before them */
        post: operations["postRegistryByKindImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/discovery.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET discovery */
        get: operations["open311_get_discovery_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/discovery.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET discovery */
        get: operations["open311_get_discovery_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/services.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET services */
        get: operations["open311_get_services_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/services.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET services */
        get: operations["open311_get_services_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/services/{item}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET services/{id} */
        get: operations["open311_get_services_item_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/services/{item}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET services/{id} */
        get: operations["open311_get_services_item_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/requests.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET requests */
        get: operations["open311_get_requests_json"];
        put?: never;
        /** GeoReport v2: POST requests */
        post: operations["open311_post_requests_json"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/requests.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET requests */
        get: operations["open311_get_requests_xml"];
        put?: never;
        /** GeoReport v2: POST requests */
        post: operations["open311_post_requests_xml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/requests.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET requests */
        get: operations["open311_get_requests_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/requests/{item}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET requests/{id} */
        get: operations["open311_get_requests_item_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/requests/{item}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET requests/{id} */
        get: operations["open311_get_requests_item_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/tokens/{item}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET tokens/{id} */
        get: operations["open311_get_tokens_item_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/tokens/{item}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET tokens/{id} */
        get: operations["open311_get_tokens_item_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/servicerequestupdates.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET servicerequestupdates */
        get: operations["open311_get_servicerequestupdates_json"];
        put?: never;
        /** GeoReport v2: POST servicerequestupdates */
        post: operations["open311_post_servicerequestupdates_json"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/t/{tenant}/servicerequestupdates.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: GET servicerequestupdates */
        get: operations["open311_get_servicerequestupdates_xml"];
        put?: never;
        /** GeoReport v2: POST servicerequestupdates */
        post: operations["open311_post_servicerequestupdates_xml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ReportInput: {
            words: string;
            /** @default {} */
            place?: {
                position?: {
                    lat: number;
                    lon: number;
                };
                area?: string;
                words?: string;
            };
            category?: string;
            condition?: string;
            /** @default [] */
            photos?: (string & (unknown & unknown))[];
            contact?: {
                name?: string;
                phone?: string;
                /** Format: email */
                email?: string;
            };
        };
        Problem: {
            /** @description A stable URN, one for each code */
            type: string;
            /** @description A sentence for people, in the language asked for */
            title: string;
            status: number;
            /** @enum {string} */
            code: "input.invalid" | "json.malformed" | "body.too-large" | "media-type" | "key.missing" | "key.reused" | "category.unknown" | "condition.unknown" | "place.outside" | "place.unknown" | "agency.unknown" | "photo.type" | "photo.unreadable" | "photo.missing" | "not-found" | "forbidden" | "action.unknown" | "action.not-allowed" | "claim.held" | "conflict" | "version.required" | "version.stale" | "fault";
            /** @description The request, to name when asking for help */
            instance: string;
            errors?: {
                /** @description RFC 6901 */
                pointer: string;
                message: string;
            }[];
            params?: {
                [key: string]: string | number;
            };
        };
        GatewayMessage: {
            message: string;
        };
        Open311Errors: {
            code: number;
            description: string;
        }[];
        CaseDetail: {
            number: string;
            caseId: string;
            edition: number;
            /** @enum {string} */
            status: "Reported" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "Resolved" | "Closed" | "Rejected";
            category?: string;
            condition?: string;
            path: string[];
            position?: {
                lat: number;
                lon: number;
            };
            address?: string;
            openedAt: string;
            changedAt: string;
            reports: {
                at: string;
                channel: string;
                words: string | null;
                photos: string[];
            }[];
            tasks: {
                task: string;
                /** @enum {string} */
                kind: "lead" | "assist";
                agency: string;
                /** @enum {string} */
                status: "Dispatched" | "Handling" | "Resolved" | "Done";
                dispatchedAt: string;
                due: string;
                delivered: boolean;
                overdueLevel: number;
                why: string;
                resolution?: {
                    words: string | null;
                    before: string[];
                    after: string[];
                };
            }[];
            triage?: {
                code: string;
                why: string;
            };
            claim?: {
                mine: boolean;
                until: string;
            };
            closedAt?: string;
            closing?: string | null;
            rejection?: {
                reason: string;
                words: string | null;
            };
            actions: string[];
        };
        PublicCase: {
            number: string;
            /** @enum {string} */
            status: "open" | "closed";
            sentence: string;
            category?: string;
            openedAt: string;
            changedAt: string;
            agency?: string;
            due?: string;
        };
        WorklistPage: {
            items: {
                caseId: string;
                /** @enum {string} */
                status: "Reported" | "Accepted" | "Filed" | "Dispatched" | "Handling" | "Resolved" | "Closed" | "Rejected";
                category?: string;
                condition?: string;
                path: string[];
                openedAt: string;
                agency?: string;
                task?: string;
                due?: string;
                triage?: string;
                claimUntil?: string;
                number: string;
                claimMine?: boolean;
            }[];
            next?: string;
        };
        Category: {
            id: string;
            name: {
                zh: string;
                en?: string;
            };
            majorClass: {
                zh: string;
                en?: string;
            };
            /** @enum {string} */
            field: "economy" | "market" | "service" | "society" | "ecology";
            /** @enum {string} */
            severity: "low" | "normal" | "high" | "urgent";
            publicPlace: boolean;
            conditions: {
                id: string;
                name: {
                    zh: string;
                    en?: string;
                };
                limit: {
                    amount: number;
                    /** @enum {string} */
                    unit: "urgent_hour" | "urgent_day" | "calendar_hour" | "calendar_day" | "working_hour" | "working_day";
                    /**
                     * @default elapsed
                     * @enum {string}
                     */
                    mode: "elapsed" | "by_date";
                };
                limitSource?: string;
                closing?: {
                    zh: string;
                    en?: string;
                };
            }[];
            keywords?: string[];
            attributes?: {
                code: string;
                /** @default true */
                variable: boolean;
                /** @enum {string} */
                datatype: "string" | "number" | "datetime" | "text" | "singlevaluelist" | "multivaluelist";
                required: boolean;
                datatypeDescription?: string;
                order: number;
                description: string;
                /** @default [] */
                values: {
                    key: string;
                    name: string;
                }[];
            }[];
            note?: {
                zh: string;
                en?: string;
            };
        };
    };
    responses: {
        /** @description The request cannot be read. Nothing was written. */
        Status400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that is not valid. */
        Status401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description The token lacks the scope (gateway) or the role (problem). Nothing was written. */
        Status403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Nothing under that address for you. */
        Status404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Not possible as the case is now. Nothing was written. */
        Status409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. Nothing was written. */
        Status413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Not JSON. Nothing was written. */
        Status415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Some of it cannot be used: errors[] names the fields. Nothing was written. */
        Status422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too much at once; Retry-After says when again, where our own limiter answers. */
        Status429: {
            headers: {
                /** @description Seconds */
                "retry-after"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Our fault; a repeat under the same Idempotency-Key does nothing twice. */
        Status500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description The gateway got no answer in time; repeat under the same Idempotency-Key. */
        Status503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Changed since it was read. Nothing was written. */
        Status412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Say which version is meant. Nothing was written. */
        Status428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postReports: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "路灯不亮，晚上看不清路。",
                 *       "place": {
                 *         "position": {
                 *           "lat": 30.2741,
                 *           "lon": 120.1301
                 *         },
                 *         "words": "古墩路口东侧"
                 *       },
                 *       "category": "GB.component.0137"
                 *     }
                 */
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Where to follow what was made */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "7K4QM-2X9RD-6",
                     *       "caseId": "7K4QM2X9RD",
                     *       "code": "W8R2D-09PQX",
                     *       "status": "Reported",
                     *       "sentence": "已收到，正在判断由哪个部门办理。",
                     *       "links": {
                     *         "follow": "/api/t/xihu/cases/7K4QM-2X9RD-6"
                     *       }
                     *     }
                     */
                    "application/json": {
                        number: string;
                        caseId: string;
                        code: string;
                        status: string;
                        sentence: string;
                        links: {
                            follow: string;
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPublicReports: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description A UUID made on the device: a repeat is recognised. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "路灯不亮，晚上看不清路。",
                 *       "place": {
                 *         "position": {
                 *           "lat": 30.2741,
                 *           "lon": 120.1301
                 *         },
                 *         "words": "古墩路口东侧"
                 *       },
                 *       "category": "GB.component.0137",
                 *       "contact": {
                 *         "phone": "0571-0000 0000"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Where to follow what was made */
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "7K4QM-2X9RD-6",
                     *       "caseId": "7K4QM2X9RD",
                     *       "code": "W8R2D-09PQX",
                     *       "status": "Reported",
                     *       "sentence": "已收到，正在判断由哪个部门办理。",
                     *       "links": {
                     *         "follow": "/api/t/xihu/cases/7K4QM-2X9RD-6"
                     *       }
                     *     }
                     */
                    "application/json": {
                        number: string;
                        caseId: string;
                        code: string;
                        status: string;
                        sentence: string;
                        links: {
                            follow: string;
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPhotos: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "photoId": "01939d3c-0000-7000-8000-000000000001",
                 *       "contentType": "image/jpeg"
                 *     }
                 */
                "application/json": {
                    /** Format: lowercase */
                    photoId: string & (unknown & unknown);
                    /** @enum {string} */
                    contentType: "image/jpeg" | "image/png" | "image/webp";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "photoId": "01939d3c-0000-7000-8000-000000000001",
                     *       "url": "https://photos.example/",
                     *       "fields": {
                     *         "key": "quarantine/xihu/01939d3c-0000-7000-8000-000000000001"
                     *       },
                     *       "expiresSeconds": 300
                     *     }
                     */
                    "application/json": {
                        photoId: string;
                        url: string;
                        fields: {
                            [key: string]: string;
                        };
                        expiresSeconds: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPhotosByPhotoId: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A UUIDv7 made on the device */
                photoId: string & (unknown & unknown);
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        photoId: string;
                        /** @enum {string} */
                        state: "ready" | "scrubbing" | "refused" | "absent";
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postPublicPhotos: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description A UUID made on the device: a repeat is recognised. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "photoId": "01939d3c-0000-7000-8000-000000000001",
                 *       "contentType": "image/jpeg"
                 *     }
                 */
                "application/json": {
                    /** Format: lowercase */
                    photoId: string & (unknown & unknown);
                    /** @enum {string} */
                    contentType: "image/jpeg" | "image/png" | "image/webp";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "photoId": "01939d3c-0000-7000-8000-000000000001",
                     *       "url": "https://photos.example/",
                     *       "fields": {
                     *         "key": "quarantine/xihu/01939d3c-0000-7000-8000-000000000001"
                     *       },
                     *       "expiresSeconds": 300
                     *     }
                     */
                    "application/json": {
                        photoId: string;
                        url: string;
                        fields: {
                            [key: string]: string;
                        };
                        expiresSeconds: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicPhotosByPhotoId: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A UUIDv7 made on the device */
                photoId: string & (unknown & unknown);
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        photoId: string;
                        /** @enum {string} */
                        state: "ready" | "scrubbing" | "refused" | "absent";
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicCasesByNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "7K4QM-2X9RD-6",
                     *       "status": "open",
                     *       "sentence": "责任部门正在处理。",
                     *       "category": "GB.component.0137",
                     *       "openedAt": "2026-11-22T08:00:00.000Z",
                     *       "changedAt": "2026-11-22T08:05:00.000Z",
                     *       "agency": "urban-management",
                     *       "due": "2026-11-23T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicCase"];
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getCasesByNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getCasesByNumberPhotosByPhotoId: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
                /** @description A UUIDv7 made on the device */
                photoId: string & (unknown & unknown);
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        expiresSeconds: number;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicTaxonomy: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        categories: components["schemas"]["Category"][];
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicPlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        areas: {
                            id: string;
                            name: {
                                zh: string;
                                en?: string;
                            };
                            /** @enum {string} */
                            level: "province" | "city" | "county" | "town" | "village";
                            parent?: string;
                            box?: [
                                number,
                                number,
                                number,
                                number
                            ];
                        }[];
                        agencies: {
                            id: string;
                            name: {
                                zh: string;
                                en?: string;
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getPublicPlaceByCounty: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A county, or whatever the deployment loads at once */
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        areas: {
                            id: string;
                            name: {
                                zh: string;
                                en?: string;
                            };
                            /** @enum {string} */
                            level: "province" | "city" | "county" | "town" | "village";
                            parent?: string;
                            box?: [
                                number,
                                number,
                                number,
                                number
                            ];
                        }[];
                        grids: {
                            id: string;
                            name: {
                                zh: string;
                                en?: string;
                            };
                            parent: string;
                            polygon: [
                                number,
                                number
                            ][][];
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistPage"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getTasksByTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskSign: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postTasksByTaskResolve: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A task: its case and its key within it */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "已更换灯泡，恢复照明。",
                 *       "before": [
                 *         "01939d3c-0000-7000-8000-000000000001"
                 *       ],
                 *       "after": [
                 *         "01939d3c-0000-7000-8000-000000000002"
                 *       ]
                 *     }
                 */
                "application/json": {
                    words: string;
                    before: (string & (unknown & unknown))[];
                    after: (string & (unknown & unknown))[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getDeskByPool: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                area?: string;
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description What the cases wait for */
                pool: "triage" | "resolved";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistPage"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberAccept: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberFile: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "GB.component.0137",
                 *       "condition": "1"
                 *     }
                 */
                "application/json": {
                    category: string;
                    condition: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberReject: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "no-duty",
                 *       "words": "属小区内部事务，请联系物业。"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reason: "emergency" | "in-court" | "petition" | "already-handled" | "private" | "no-duty" | "unlawful" | "unclear";
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberDispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agency": "urban-management"
                 *     }
                 */
                "application/json": {
                    agency: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postDeskCasesByNumberClose: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
            };
            path: {
                /** @description A case number as people write it */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getRegistryByKind: {
        parameters: {
            query?: {
                scope?: string;
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Which kind of registry entry */
                kind: "area" | "grid" | "agency" | "category" | "rule" | "dutyList" | "post" | "policy" | "calendar" | "sender" | "apiClient";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description RFC 8288: the next page, absent on the last */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            entry: {
                                id: string;
                            } & {
                                [key: string]: unknown;
                            };
                            version: number;
                            changedBy: string;
                            changedAt: string;
                            effectiveFrom: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getRegistryByKindById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Which kind of registry entry */
                kind: "area" | "grid" | "agency" | "category" | "rule" | "dutyList" | "post" | "policy" | "calendar" | "sender" | "apiClient";
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putRegistryByKindById: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description The ETag of what was read */
                "If-Match"?: string;
                /** @description * to create */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Which kind of registry entry */
                kind: "area" | "grid" | "agency" | "category" | "rule" | "dutyList" | "post" | "policy" | "calendar" | "sender" | "apiClient";
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Done */
            201: {
                headers: {
                    /** @description For If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                        version: number;
                        changedBy: string;
                        changedAt: string;
                        effectiveFrom: string;
                        queue?: {
                            url: string;
                            arn: string;
                            consumerPolicy: {
                                Version: string;
                                readonly Statement: {
                                    Effect: string;
                                    readonly Action: string[];
                                    Resource: string;
                                }[];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            428: components["responses"]["Status428"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getRegistryByKindByIdHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Which kind of registry entry */
                kind: "area" | "grid" | "agency" | "category" | "rule" | "dutyList" | "post" | "policy" | "calendar" | "sender" | "apiClient";
                /** @description The entry's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            entry: {
                                id: string;
                            } & {
                                [key: string]: unknown;
                            };
                            version: number;
                            changedBy: string;
                            changedAt: string;
                            effectiveFrom: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postRegistryByKindImport: {
        parameters: {
            query?: never;
            header: {
                /** @description zh or en, for sentences and labels */
                "Accept-Language"?: string;
                /** @description Names this command: a repeat is recognised. A UUID on public routes. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Which kind of registry entry */
                kind: "area" | "grid" | "agency" | "category" | "rule" | "dutyList" | "post" | "policy" | "calendar" | "sender" | "apiClient";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entries: unknown[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readonly rows: {
                            index: number;
                            id?: string;
                            /** @enum {string} */
                            outcome: "created" | "changed" | "unchanged" | "refused";
                            version?: number;
                            readonly errors?: {
                                pointer: string;
                                message: string;
                            }[];
                            queue?: {
                                url: string;
                                arn: string;
                                consumerPolicy: {
                                    Version: string;
                                    readonly Statement: {
                                        Effect: string;
                                        readonly Action: string[];
                                        Resource: string;
                                    }[];
                                };
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            422: components["responses"]["Status422"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    open311_get_discovery_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changeset: string;
                        contact: string;
                        key_service: string;
                        endpoints: {
                            specification: string;
                            url: string;
                            changeset: string;
                            /** @enum {string} */
                            type: "production" | "test";
                            formats: string[];
                        }[];
                    };
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_discovery_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_services_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service_code: string;
                        service_name: string;
                        description: string;
                        metadata: boolean;
                        /** @enum {string} */
                        type: "realtime" | "batch" | "blackbox";
                        keywords: string;
                        group: string;
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_services_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_services_item_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service_code: string;
                        attributes: {
                            variable: boolean;
                            code: string;
                            /** @enum {string} */
                            datatype: "string" | "number" | "datetime" | "text" | "singlevaluelist" | "multivaluelist";
                            required: boolean;
                            datatype_description: string | null;
                            order: number;
                            description: string;
                            values: {
                                key: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_services_item_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_requests_json: {
        parameters: {
            query?: {
                service_request_id?: string;
                service_code?: string;
                start_date?: string;
                end_date?: string;
                status?: string;
                page?: string;
                page_size?: string;
                updated_after?: string;
                updated_before?: string;
                bbox?: string;
                extensions?: string;
            };
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service_request_id: string;
                        /** @enum {string} */
                        status: "open" | "closed";
                        status_notes: string | null;
                        service_name: string | null;
                        service_code: string | null;
                        description: string | null;
                        agency_responsible: string | null;
                        service_notice: string | null;
                        /** Format: date-time */
                        requested_datetime: string;
                        /** Format: date-time */
                        updated_datetime: string;
                        expected_datetime: string | null;
                        address: string | null;
                        address_id: string | null;
                        zipcode: string | null;
                        lat: number | null;
                        long: number | null;
                        media_url: string | null;
                        extended_attributes?: {
                            key: string;
                            value: string | null;
                        }[];
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_post_requests_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    api_key: string;
                    service_code: string;
                    lat?: string;
                    long?: string;
                    address_string?: string;
                    address_id?: string;
                    email?: string;
                    device_id?: string;
                    account_id?: string;
                    first_name?: string;
                    last_name?: string;
                    phone?: string;
                    description?: string;
                    media_url?: string;
                };
                "multipart/form-data": {
                    api_key: string;
                    service_code: string;
                    lat?: string;
                    long?: string;
                    address_string?: string;
                    address_id?: string;
                    email?: string;
                    device_id?: string;
                    account_id?: string;
                    first_name?: string;
                    last_name?: string;
                    phone?: string;
                    description?: string;
                    media_url?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service_request_id: string;
                        service_notice: string;
                        account_id: string | null;
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No api_key, or one that does not count. Nothing was written. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_requests_xml: {
        parameters: {
            query?: {
                service_request_id?: string;
                service_code?: string;
                start_date?: string;
                end_date?: string;
                status?: string;
                page?: string;
                page_size?: string;
                updated_after?: string;
                updated_before?: string;
                bbox?: string;
                extensions?: string;
            };
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_post_requests_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    api_key: string;
                    service_code: string;
                    lat?: string;
                    long?: string;
                    address_string?: string;
                    address_id?: string;
                    email?: string;
                    device_id?: string;
                    account_id?: string;
                    first_name?: string;
                    last_name?: string;
                    phone?: string;
                    description?: string;
                    media_url?: string;
                };
                "multipart/form-data": {
                    api_key: string;
                    service_code: string;
                    lat?: string;
                    long?: string;
                    address_string?: string;
                    address_id?: string;
                    email?: string;
                    device_id?: string;
                    account_id?: string;
                    first_name?: string;
                    last_name?: string;
                    phone?: string;
                    description?: string;
                    media_url?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No api_key, or one that does not count. Nothing was written. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_requests_csv: {
        parameters: {
            query?: {
                service_request_id?: string;
                service_code?: string;
                start_date?: string;
                end_date?: string;
                status?: string;
                page?: string;
                page_size?: string;
                updated_after?: string;
                updated_before?: string;
                bbox?: string;
                extensions?: string;
            };
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_requests_item_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service_request_id: string;
                        /** @enum {string} */
                        status: "open" | "closed";
                        status_notes: string | null;
                        service_name: string | null;
                        service_code: string | null;
                        description: string | null;
                        agency_responsible: string | null;
                        service_notice: string | null;
                        /** Format: date-time */
                        requested_datetime: string;
                        /** Format: date-time */
                        updated_datetime: string;
                        expected_datetime: string | null;
                        address: string | null;
                        address_id: string | null;
                        zipcode: string | null;
                        lat: number | null;
                        long: number | null;
                        media_url: string | null;
                        extended_attributes?: {
                            key: string;
                            value: string | null;
                        }[];
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_requests_item_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_tokens_item_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service_request_id: string;
                        token: string;
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_tokens_item_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
                /** @description A service_code, an id or a token */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_servicerequestupdates_json: {
        parameters: {
            query?: {
                service_request_id?: string;
                start_date?: string;
                end_date?: string;
            };
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        update_id: string;
                        service_request_id: string;
                        /** @enum {string} */
                        status: "open" | "closed";
                        /** Format: date-time */
                        updated_datetime: string;
                        description: string | null;
                        media_url: string | null;
                        external_status_code: string | null;
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_post_servicerequestupdates_json: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    api_key: string;
                    update_id: string;
                    service_request_id: string;
                    updated_datetime: string;
                    status?: string;
                    description: string;
                    external_status_code?: string;
                    media_url?: string;
                };
                "multipart/form-data": {
                    api_key: string;
                    update_id: string;
                    service_request_id: string;
                    updated_datetime: string;
                    status?: string;
                    description: string;
                    external_status_code?: string;
                    media_url?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        update_id: string;
                    }[];
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No api_key, or one that does not count. Nothing was written. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"] | components["schemas"]["GatewayMessage"];
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_get_servicerequestupdates_xml: {
        parameters: {
            query?: {
                service_request_id?: string;
                start_date?: string;
                end_date?: string;
            };
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
    open311_post_servicerequestupdates_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description zh or en */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The customer of the deployment, a county for example */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    api_key: string;
                    update_id: string;
                    service_request_id: string;
                    updated_datetime: string;
                    status?: string;
                    description: string;
                    external_status_code?: string;
                    media_url?: string;
                };
                "multipart/form-data": {
                    api_key: string;
                    update_id: string;
                    service_request_id: string;
                    updated_datetime: string;
                    status?: string;
                    description: string;
                    external_status_code?: string;
                    media_url?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description The request cannot be used as it is. Nothing was written. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No api_key, or one that does not count. Nothing was written. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description No such jurisdiction, service, request or token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Too many requests with this api_key; Retry-After says when again. */
            429: {
                headers: {
                    /** @description Seconds */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description Our fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            503: components["responses"]["Status503"];
        };
    };
}
